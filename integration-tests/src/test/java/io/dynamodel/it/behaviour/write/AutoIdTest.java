package io.dynamodel.it.behaviour.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.dynamodel.Dynamo;
import io.dynamodel.IdGenerator;
import io.dynamodel.it.behaviour.fixture.RecordingClient;
import io.dynamodel.it.behaviour.model.Article;
import io.dynamodel.it.behaviour.model.ArticleTable;
import io.dynamodel.it.behaviour.model.Session;
import io.dynamodel.it.behaviour.model.SessionTable;
import io.dynamodel.testing.WithDynamoDb;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

@WithDynamoDb
class AutoIdTest {
  private static final String UUID_FORM = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

  private final RecordingClient client;
  private final ArticleTable articles;
  private final SessionTable sessions;

  AutoIdTest(DynamoDbClient direct) {
    client = new RecordingClient(direct);
    articles = new ArticleTable(client);
    sessions = new SessionTable(client);
  }

  @BeforeAll
  static void createTables(DynamoDbClient direct) {
    new ArticleTable(direct).admin().create();
    new SessionTable(direct).admin().create();
  }

  @Test
  void putFillsAnIdThatIsNull() {
    Article put = articles.put(new Article(null, "title", 1, "sub"));

    assertThat(put.articleId()).matches(UUID_FORM);
    assertThat(put).isEqualTo(new Article(put.articleId(), "title", 1, "sub"));
    assertThat(articles.get(put.articleId())).isEqualTo(put);
  }

  @Test
  void insertFillsAnIdThatIsNull() {
    Article inserted = articles.insert(Article.of(null));

    assertThat(articles.get(inserted.articleId())).isEqualTo(inserted);
  }

  @Test
  void putOnAConditionFillsAnIdThatIsNull() {
    Article put = articles.put(Article.of(null), ArticleTable.A.articleId.notExists());

    assertThat(articles.get(put.articleId())).isEqualTo(put);
  }

  @Test
  void eachRecordGetsAnIdOfItsOwn() {
    assertThat(articles.put(Article.of(null)).articleId())
        .isNotEqualTo(articles.put(Article.of(null)).articleId());
  }

  @Test
  void anIdThatIsThereStays() {
    assertThat(articles.put(Article.of("mine")).articleId()).isEqualTo("mine");
  }

  @Test
  void anIdCanBeAUuid() {
    Session put = sessions.put(new Session(null, "ann"));

    assertThat(put.sessionId()).isNotNull();
    assertThat(sessions.get(put.sessionId())).isEqualTo(put);
  }

  @Test
  void idsCanBeInTheOrderOfTime() {
    Dynamo dynamo = Dynamo.builder().client(client).idGenerator(IdGenerator.timeOrdered()).build();

    assertThat(Stream.generate(() -> new ArticleTable(dynamo).put(Article.of(null))).limit(50))
        .extracting(Article::articleId)
        .isSorted()
        .doesNotHaveDuplicates()
        .allMatch(id -> UUID.fromString(id).version() == 7);
    assertThat(
            Stream.generate(() -> new SessionTable(dynamo).put(new Session(null, "ann"))).limit(50))
        .extracting(session -> session.sessionId().toString())
        .isSorted()
        .doesNotHaveDuplicates()
        .allMatch(id -> UUID.fromString(id).version() == 7);
  }

  @Test
  void theGeneratorIsTheUsers() {
    UUID id = new UUID(1, 2);
    Dynamo dynamo = Dynamo.builder().client(client).idGenerator(id::toString).build();

    assertThat(new ArticleTable(dynamo).put(Article.of(null)).articleId()).isEqualTo(id.toString());
    assertThat(new SessionTable(dynamo).put(new Session(null, "ann")).sessionId()).isEqualTo(id);
  }

  @Test
  void aRecordWithoutIdHasNoKeyYet() {
    assertThatNullPointerException()
        .isThrownBy(() -> articles.refresh(Article.of(null)))
        .withMessage("articleId: has no id yet; put it first");
    assertThatNullPointerException()
        .isThrownBy(() -> articles.delete(Article.of(null)))
        .withMessage("articleId: has no id yet; put it first");
    assertThatNullPointerException()
        .isThrownBy(() -> articles.update(Article.of(null)))
        .withMessage("articleId: has no id yet; put it first");
    assertThat(client.requests()).isEmpty();
  }
}
