package io.dynamodel.it.behaviour.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.dynamodel.Dynamo;
import io.dynamodel.Query;
import io.dynamodel.Update;
import io.dynamodel.exception.ItemNotFoundException;
import io.dynamodel.it.behaviour.fixture.RecordingClient;
import io.dynamodel.it.behaviour.model.Article;
import io.dynamodel.it.behaviour.model.ArticleTable;
import io.dynamodel.testing.WithDynamoDb;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

@WithDynamoDb
class TableNamesTest {
  private final DynamoDbClient direct;
  private final RecordingClient client;
  private final List<String> asked = new ArrayList<>();
  private final ArticleTable articles;
  private String prefix = "dev-";

  TableNamesTest(DynamoDbClient direct) {
    this.direct = direct;
    client = new RecordingClient(direct);
    articles = new ArticleTable(Dynamo.builder().client(client).tableNames(this::mapped).build());
  }

  private String mapped(String name) {
    asked.add(name);
    return prefix + name;
  }

  @BeforeAll
  static void createTables(DynamoDbClient direct) {
    new ArticleTable(direct, "dev-articles").admin().create();
    new ArticleTable(direct, "prod-articles").admin().create();
  }

  @Test
  void namesAreMapped() {
    articles.put(Article.of("mapped"));

    assertThat(asked).containsOnly("articles");
    assertThat(new ArticleTable(client, "dev-articles").find("mapped")).isPresent();
    assertThat(new ArticleTable(client, "prod-articles").find("mapped")).isEmpty();
  }

  @Test
  void eachOperationAsksAgain() {
    prefix = "dev-";
    articles.put(new Article("both", "dev", 1, null));
    prefix = "prod-";
    articles.put(new Article("both", "prod", 1, null));

    assertThat(articles.get("both").fullTitle()).isEqualTo("prod");
    prefix = "dev-";
    assertThat(articles.get("both").fullTitle()).isEqualTo("dev");
    assertThat(articles.getAll("both")).extracting(Article::fullTitle).containsExactly("dev");
  }

  @Test
  void whatWasPreparedAsksWhenItIsSent() {
    articles.put(new Article("prepared", "dev", 1, null));
    Query<Article> query = articles.query("prepared");
    Update.Call<Article> update =
        articles.update("prepared").apply(ArticleTable.A.pageCount.add(1));
    prefix = "prod-";

    assertThat(query).isEmpty();
    assertThatExceptionOfType(ItemNotFoundException.class)
        .isThrownBy(update::execute)
        .withMessageStartingWith("table prod-articles, key ");
  }

  @Test
  void aTableWithConsistentReadsHasTheSameName() {
    articles.put(Article.of("consistent"));

    assertThat(articles.withConsistentReads().find("consistent")).isPresent();
  }

  @Test
  void aNameOfItsOwnIsNotMapped() {
    Dynamo dynamo = Dynamo.builder().client(client).tableNames(this::mapped).build();
    new ArticleTable(dynamo, "prod-articles").put(Article.of("own"));
    new ArticleTable(dynamo, "prod-articles").withConsistentReads().get("own");

    assertThat(asked).isEmpty();
    assertThat(new ArticleTable(client, "prod-articles").find("own")).isPresent();
  }

  @Test
  void adminHasTheSameName() {
    prefix = "admin-";
    articles.admin().create();

    assertThat(articles.admin().tableName()).isEqualTo("admin-articles");
    assertThat(direct.listTables().tableNames()).contains("admin-articles");
    articles.admin().delete();
    assertThat(direct.listTables().tableNames()).doesNotContain("admin-articles");
  }

  @Test
  void aMappingThatGivesNullSaysForWhichName() {
    ArticleTable none =
        new ArticleTable(Dynamo.builder().client(client).tableNames(name -> null).build());

    assertThatNullPointerException()
        .isThrownBy(() -> none.get("a"))
        .withMessage("tableNames gave null for articles");
  }
}
