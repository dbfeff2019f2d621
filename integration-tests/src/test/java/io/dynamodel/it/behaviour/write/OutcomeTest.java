package io.dynamodel.it.behaviour.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.dynamodel.Outcome;
import io.dynamodel.Outcome.Applied;
import io.dynamodel.Outcome.Rejected;
import io.dynamodel.exception.ItemMappingException;
import io.dynamodel.exception.ItemValidationException;
import io.dynamodel.it.behaviour.fixture.RecordingClient;
import io.dynamodel.it.behaviour.model.Article;
import io.dynamodel.it.behaviour.model.ArticleTable;
import io.dynamodel.it.behaviour.model.ArticleTable.A;
import io.dynamodel.testing.WithDynamoDb;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Writes whose condition may not hold, without exceptions. */
@WithDynamoDb
class OutcomeTest {
  private static final Article OLD = new Article("a", "old", 3, null);
  private static final Article NEW = new Article("a", "new", 4, null);

  private final DynamoDbClient direct;
  private final RecordingClient client;
  private final ArticleTable articles;

  OutcomeTest(DynamoDbClient direct) {
    this.direct = direct;
    client = new RecordingClient(direct);
    articles = new ArticleTable(client);
  }

  @BeforeEach
  void onlyTheOldOne() {
    articles.admin().createIfAbsent();
    articles.scan().deleteAll();
    articles.put(OLD);
    client.clear();
  }

  private void assertRejected(Outcome<Article> outcome, Optional<Article> current) {
    assertThat(outcome).isInstanceOf(Rejected.class);
    Rejected<Article> rejected = (Rejected<Article>) outcome;
    assertThat(rejected.current()).isEqualTo(current);
    assertThat(rejected.currentItem().isPresent()).isEqualTo(current.isPresent());
    assertThat(client.requests()).hasSize(1);
    assertThat(articles.find("a")).contains(OLD);
  }

  @Test
  void put() {
    assertRejected(articles.tryPut(NEW, A.pageCount.gt(3)), Optional.of(OLD));
    assertThat(articles.tryPut(NEW, A.pageCount.eq(3))).isEqualTo(new Applied<>(NEW));
    assertThat(articles.get("a")).isEqualTo(NEW);
  }

  @Test
  void putWhereThereIsNothing() {
    assertRejected(articles.tryPut(Article.of("b"), A.pageCount.exists()), Optional.empty());
    assertThat(articles.find("b")).isEmpty();
  }

  @Test
  void anAppliedPutHasTheGeneratedId() {
    Outcome<Article> outcome = articles.tryPut(Article.of(null), A.pageCount.notExists());

    assertThat(outcome).isInstanceOf(Applied.class);
    Article stored = ((Applied<Article>) outcome).item();
    assertThat(articles.get(stored.articleId())).isEqualTo(stored);
  }

  @Test
  void insert() {
    assertRejected(articles.tryInsert(NEW), Optional.of(OLD));
    assertThat(articles.tryInsert(Article.of("b"))).isEqualTo(new Applied<>(Article.of("b")));
  }

  @Test
  void delete() {
    assertRejected(
        articles.tryDelete(ArticleTable.key("a"), A.fullTitle.eq("new")), Optional.of(OLD));
    assertThat(articles.tryDelete(ArticleTable.key("a"), A.fullTitle.eq("old")))
        .isEqualTo(new Applied<>(OLD));
    assertThat(articles.find("a")).isEmpty();
  }

  @Test
  void deleteOfNothing() {
    assertRejected(
        articles.tryDelete(ArticleTable.key("b"), A.pageCount.notExists()), Optional.empty());
  }

  @Test
  void update() {
    assertRejected(
        articles.update("a").apply(A.pageCount.add(1)).when(A.pageCount.gt(3)).tryExecute(),
        Optional.of(OLD));
    assertThat(articles.update("a").apply(A.pageCount.add(1)).when(A.pageCount.eq(3)).tryExecute())
        .isEqualTo(new Applied<>(new Article("a", "old", 4, null)));
  }

  @Test
  void updateOfNothing() {
    assertRejected(articles.update("b").apply(A.pageCount.add(1)).tryExecute(), Optional.empty());
    assertThat(articles.find("b")).isEmpty();
  }

  @Test
  void upsert() {
    assertRejected(
        articles
            .upsert("a")
            .apply(A.pageCount.set(1), A.fullTitle.set("x"))
            .when(A.pageCount.notExists())
            .tryExecute(),
        Optional.of(OLD));
  }

  @Test
  void aCurrentItemThatCanNotBeReadDoesNotHideTheRejection() {
    AttributeValue id = AttributeValue.fromS("a");
    direct.putItem(put -> put.tableName("articles").item(Map.of("article_id", id)));

    Outcome<Article> outcome = articles.tryPut(NEW, A.pageCount.exists());

    assertThat(outcome).isInstanceOf(Rejected.class);
    Rejected<Article> rejected = (Rejected<Article>) outcome;
    assertThat(rejected.currentItem()).contains(Map.of("article_id", id));
    assertThatExceptionOfType(ItemMappingException.class)
        .isThrownBy(rejected::current)
        .withMessageContaining("table articles, key {article_id=a}");
  }

  @Test
  void whatARejectionShowsHasNoContents() {
    assertThat(articles.tryInsert(NEW)).hasToString("Rejected[another item]");
    assertThat(articles.update("b").apply(A.pageCount.add(1)).tryExecute())
        .hasToString("Rejected[no item]");
  }

  @Test
  void otherFailuresAreExceptions() {
    assertThatExceptionOfType(ItemValidationException.class)
        .isThrownBy(() -> articles.tryInsert(new Article("", "x", 1, null)));
    assertThatIllegalArgumentException().isThrownBy(() -> articles.update("a").tryExecute());
    assertThat(client.requests()).isEmpty();
  }
}
