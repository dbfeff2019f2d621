package io.dynamodel.it.behaviour.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.dynamodel.exception.ConditionFailedException;
import io.dynamodel.expression.Condition;
import io.dynamodel.it.behaviour.fixture.RawTable;
import io.dynamodel.it.behaviour.fixture.RecordingClient;
import io.dynamodel.it.behaviour.model.Article;
import io.dynamodel.it.behaviour.model.ArticleTable;
import io.dynamodel.it.behaviour.model.Sample;
import io.dynamodel.it.behaviour.model.SampleTable;
import io.dynamodel.it.behaviour.model.Ticket;
import io.dynamodel.it.behaviour.model.TicketTable;
import io.dynamodel.testing.WithDynamoDb;
import java.math.BigDecimal;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;

@WithDynamoDb
class PutTest {
  private final RecordingClient client;
  private final ArticleTable articles;
  private final TicketTable tickets;

  PutTest(DynamoDbClient direct) {
    client = new RecordingClient(direct);
    articles = new ArticleTable(client);
    tickets = new TicketTable(client);
  }

  @BeforeAll
  static void createTables(DynamoDbClient direct) {
    new ArticleTable(direct).admin().create();
    new TicketTable(direct).admin().create();
    new SampleTable(direct).admin().create();
    new PriceTable(direct).admin().create();
  }

  @Test
  void putCreatesAnItem() {
    Article article = Article.of("new");
    articles.put(article);

    assertThat(articles.get("new")).isEqualTo(article);
  }

  @Test
  void putReplacesTheWholeItem() {
    articles.put(new Article("old", "title", 3, "sub"));
    articles.put(new Article("old", "other", 4, null));

    assertThat(articles.get("old")).isEqualTo(new Article("old", "other", 4, null));
  }

  @Test
  void putReturnsWhatAReadWouldGive() {
    SampleTable samples = new SampleTable(client);
    Sample full = Sample.full("returned");
    Sample put = samples.put(full);

    assertThat(put).isEqualTo(samples.get("returned")).isEqualTo(full);
  }

  @Test
  void putReturnsNumbersAsTheyAreStored() {
    PriceTable prices = new PriceTable(client);
    Price put = prices.put(new Price("p", new BigDecimal("3.50"), Map.of("count", 7)));

    assertThat(put)
        .isEqualTo(new Price("p", new BigDecimal("3.5"), Map.of("count", new BigDecimal(7))))
        .isEqualTo(prices.get("p"));
  }

  @Test
  void putIsOneRequest() {
    articles.put(Article.of("one"));

    assertThat(client.requests()).hasSize(1).hasOnlyElementsOfType(PutItemRequest.class);
  }

  @Test
  void attributesHaveTheirStoredNames() {
    articles.put(new Article("names", "title", 3, "sub"));

    assertThat(raw().item(Map.of("article_id", AttributeValue.fromS("names"))))
        .isEqualTo(
            Map.of(
                "article_id", AttributeValue.fromS("names"),
                "full_title", AttributeValue.fromS("title"),
                "pages", AttributeValue.fromN("3"),
                "sub_title", AttributeValue.fromS("sub")));
  }

  @Test
  void putOnAConditionThatHoldsReplaces() {
    articles.put(new Article("holds", "old", 3, null));
    articles.put(new Article("holds", "new", 4, null), ArticleTable.A.pageCount.lt(4));

    assertThat(articles.get("holds").fullTitle()).isEqualTo("new");
  }

  @Test
  void putOnAConditionThatFailsChangesNothing() {
    Article old = articles.put(new Article("fails", "old", 3, null));

    ConditionFailedException e =
        failure(() -> articles.put(new Article("fails", "new", 4, null), isShort()));

    assertThat(e)
        .hasMessage("table articles, key {article_id=fails}: the condition does not hold")
        .hasCauseInstanceOf(ConditionalCheckFailedException.class);
    assertThat(e.table()).isEqualTo("articles");
    assertThat(e.key()).isEqualTo("{article_id=fails}");
    assertThat(e.current(Article.class)).contains(old);
    assertThat(articles.get("fails")).isEqualTo(old);
  }

  @Test
  void theCurrentItemOfAFailedConditionCostsNoRead() {
    articles.put(new Article("noread", "old", 3, null));
    client.clear();
    failure(() -> articles.put(new Article("noread", "new", 4, null), isShort()))
        .current(Article.class);

    assertThat(client.requests()).hasSize(1);
  }

  @Test
  void putOnAConditionThatFailsForNoItemHasNoCurrentOne() {
    ConditionFailedException e = failure(() -> articles.put(Article.of("none"), isShort()));

    assertThat(e.current(Article.class)).isEmpty();
    assertThat(e.currentItem()).isEmpty();
    assertThat(articles.find("none")).isEmpty();
  }

  @Test
  void putOnConditionThatThereIsNoItemCreates() {
    articles.put(Article.of("absent"), ArticleTable.A.articleId.notExists());

    assertThat(articles.find("absent")).isPresent();
  }

  @Test
  void aConditionSpeaksOfTheItemThatIsReplaced() {
    tickets.put(new Ticket("put", Ticket.START, "open", null, 1));

    assertThat(
            tickets.put(
                new Ticket("put", Ticket.START, "closed", null, 1),
                TicketTable.A.status.eq("open")))
        .isEqualTo(tickets.get("put", Ticket.START));
  }

  @Test
  void theRawCurrentItemIsThereToo() {
    articles.put(new Article("raw", "old", 3, null));

    assertThat(
            failure(() -> articles.put(Article.of("raw"), isShort()))
                .currentItem()
                .map(item -> item.get("pages")))
        .contains(AttributeValue.fromN("3"));
  }

  private static Condition<Article> isShort() {
    return ArticleTable.A.pageCount.lt(3);
  }

  private RawTable raw() {
    return new RawTable(client, "articles");
  }

  private static ConditionFailedException failure(ThrowingCallable write) {
    return catchThrowableOfType(ConditionFailedException.class, write);
  }
}
