package io.dynamodel.it.behaviour.fault;

import static io.dynamodel.engine.Operation.BATCH_GET_ITEM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.dynamodel.Dynamo;
import io.dynamodel.engine.DynamoDbEngine;
import io.dynamodel.exception.BatchIncompleteException;
import io.dynamodel.exception.ConditionFailedException;
import io.dynamodel.it.behaviour.fixture.EngineClients;
import io.dynamodel.it.behaviour.fixture.StubHttp;
import io.dynamodel.it.behaviour.fixture.StubHttp.Answer;
import io.dynamodel.it.behaviour.fixture.StubHttp.Answers;
import io.dynamodel.it.behaviour.model.Article;
import io.dynamodel.it.behaviour.model.ArticleTable;
import io.dynamodel.testing.WithDynamoDb;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputExceededException;

/** Faults between the read of writeOnce and its puts: each record is accounted for. */
@WithDynamoDb
class WriteOnceFaultsTest {
  private static final List<Article> ARTICLES =
      List.of(Article.of("a"), Article.of("b"), Article.of("c"));

  private StubHttp http = new StubHttp((number, body) -> StubHttp.ok("{\"Responses\":{}}"));

  /** Nothing is stored; the put of one article meets a fault. */
  private ArticleTable table(String article, Answers fault) {
    http =
        new StubHttp(
            (number, body) ->
                body.contains("\"Item\":{\"article_id\":{\"S\":\"" + article)
                    ? fault.to(number, body)
                    : StubHttp.ok("{\"Responses\":{}}"));
    BackoffStrategy atOnce = BackoffStrategy.fixedDelayWithoutJitter(Duration.ofMillis(1));
    return new ArticleTable(Dynamo.builder().client(http.client()).backoff(atOnce).build());
  }

  private BatchIncompleteException failure(ArticleTable articles) {
    return catchThrowableOfType(BatchIncompleteException.class, () -> articles.writeOnce(ARTICLES));
  }

  private static Answer held(String title) {
    String body =
        """
        {"__type":"com.amazonaws.dynamodb.v20120810#ConditionalCheckFailedException",
        "message":"The conditional request failed",
        "Item":{"article_id":{"S":"b"},"full_title":{"S":"%s"},"pages":{"N":"12"}}}"""
            .formatted(title);
    return new Answer(400, body, body.length());
  }

  @Test
  void aCutConnectionLeavesOneUnknown() {
    ArticleTable articles =
        table(
            "b",
            (number, body) -> {
              throw new IOException("connection reset");
            });

    BatchIncompleteException failure = failure(articles);

    assertThat(failure).hasCauseInstanceOf(SdkClientException.class);
    assertThat(failure.unknown().items(articles)).containsExactly(Article.of("b"));
    assertThat(failure.processed() + failure.unprocessed().size()).isEqualTo(2);
  }

  @Test
  void throttlingLeavesOne() {
    ArticleTable articles = table("b", (number, body) -> StubHttp.throttled());

    BatchIncompleteException failure = failure(articles);

    assertThat(failure).hasCauseInstanceOf(ProvisionedThroughputExceededException.class);
    assertThat(failure.unprocessed().items(articles)).contains(Article.of("b"));
    assertThat(failure.unknown().isEmpty()).isTrue();
  }

  @Test
  void whatIsThereByNowIsNotWritten() {
    ArticleTable articles = table("b", (number, body) -> held("title of b"));

    assertThat(articles.writeOnce(ARTICLES)).containsExactly(Article.of("a"), Article.of("c"));
    assertThat(http.bodies()).hasSize(4);
  }

  @Test
  void whoeverWritesAgainAndAgainIsGivenWay() {
    ArticleTable articles = table("b", (number, body) -> held("title " + number));

    BatchIncompleteException failure = failure(articles);

    assertThat(failure).hasCauseInstanceOf(ConditionFailedException.class);
    assertThat(failure.unprocessed().items(articles)).containsExactly(Article.of("b"));
    assertThat(failure.processed()).isEqualTo(2);
    assertThat(http.bodies()).hasSizeBetween(11, 18);
  }

  @Test
  void aReadThatFailsWritesNothing(DynamoDbEngine engine, ArticleTable stored) {
    engine.forgetRequests();
    engine.faults().next(BATCH_GET_ITEM).cutBefore();
    ArticleTable articles = new ArticleTable(EngineClients.withoutRetries(engine));

    assertThat(catchThrowable(() -> articles.writeOnce(ARTICLES)))
        .isInstanceOf(SdkClientException.class);
    assertThat(engine.requests()).hasSize(1);
    assertThat(stored.scan().toList()).isEmpty();
  }
}
