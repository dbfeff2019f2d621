package io.dynamodel.it.behaviour.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.dynamodel.Dynamo;
import io.dynamodel.ReadResults;
import io.dynamodel.exception.TransactionFailedException;
import io.dynamodel.it.behaviour.fixture.RecordingClient;
import io.dynamodel.it.behaviour.fixture.StubHttp;
import io.dynamodel.it.behaviour.model.Article;
import io.dynamodel.it.behaviour.model.ArticleTable;
import io.dynamodel.metrics.CallReport;
import io.dynamodel.testing.WithDynamoDb;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsRequest;

/** Reads at one point of time. */
@WithDynamoDb
class TransactGetTest {
  private final List<CallReport> reports = new ArrayList<>();
  private final RecordingClient client;
  private final Dynamo dynamo;
  private final ArticleTable articles;
  private final AccountTable accounts;

  TransactGetTest(DynamoDbClient direct) {
    client = new RecordingClient(direct);
    dynamo = Dynamo.builder().client(client).listener(reports::add).build();
    articles = new ArticleTable(dynamo);
    accounts = new AccountTable(dynamo);
  }

  @BeforeAll
  static void putItems(DynamoDbClient direct) {
    new ArticleTable(direct).admin().create();
    new AccountTable(direct).admin().create();
    new ArticleTable(direct).put(Article.of("a"));
    new AccountTable(direct).put(new Account("a", 7));
  }

  @Test
  void itemsOfSeveralTablesAreReadInOneRequest() {
    ReadResults read =
        dynamo.transactGet(
            tx ->
                tx.get(articles, ArticleTable.key("none"))
                    .get(articles, ArticleTable.key("a"))
                    .get(articles, ArticleTable.key("a"))
                    .get(accounts, AccountTable.key("a")));

    assertThat(read.item(articles, ArticleTable.key("a"))).contains(Article.of("a"));
    assertThat(read.item(articles, ArticleTable.key("none"))).isEmpty();
    assertThat(read.items(articles)).containsExactly(Article.of("a"));
    assertThat(read.items(accounts)).containsExactly(new Account("a", 7));
    assertThat(client.requests())
        .containsExactly(
            TransactGetItemsRequest.builder()
                .transactItems(
                    item ->
                        item.get(get -> get.tableName("articles").key(key("article_id", "none"))),
                    item -> item.get(get -> get.tableName("articles").key(key("article_id", "a"))),
                    item -> item.get(get -> get.tableName("accounts").key(key("id", "a"))))
                .build());
    assertThat(reports)
        .singleElement()
        .satisfies(
            report -> {
              assertThat(report.operation()).isEqualTo("TransactGetItems");
              assertThat(report.tables()).containsExactly("articles", "accounts");
            });
  }

  private static Map<String, AttributeValue> key(String name, String value) {
    return Map.of(name, AttributeValue.fromS(value));
  }

  @Test
  void withoutKeysNothingIsSent() {
    dynamo.transactGet(tx -> {});

    assertThat(client.requests()).isEmpty();
  }

  @Test
  void moreThanAHundredItemsAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                dynamo.transactGet(
                    tx -> {
                      for (int i = 0; i <= 100; i++) {
                        tx.get(accounts, AccountTable.key("a" + i));
                      }
                    }))
        .withMessageStartingWith("table accounts, key {id=a100}: a transaction reads at most 100");
    assertThat(client.requests()).isEmpty();
  }

  @Test
  void aCancelledReadSaysWhichItemIsToBlame() {
    String body =
        "{\"__type\":\"com.amazonaws.dynamodb.v20120810#TransactionCanceledException\","
            + "\"CancellationReasons\":[{\"Code\":\"None\"},{\"Code\":\"TransactionConflict\"}]}";
    StubHttp http =
        new StubHttp((number, request) -> new StubHttp.Answer(400, body, body.length()));
    Dynamo broken = Dynamo.of(http.client());
    AccountTable table = new AccountTable(broken);

    TransactionFailedException e =
        catchThrowableOfType(
            TransactionFailedException.class,
            () ->
                broken.transactGet(
                    tx -> tx.getAll(table, List.of(AccountTable.key("a"), AccountTable.key("b")))));

    assertThat(e.conflict()).isTrue();
    assertThat(e.failed())
        .singleElement()
        .satisfies(reason -> assertThat(reason.key()).isEqualTo(AccountTable.key("b")));
  }
}
