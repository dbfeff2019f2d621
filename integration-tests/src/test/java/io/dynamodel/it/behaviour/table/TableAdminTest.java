package io.dynamodel.it.behaviour.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static software.amazon.awssdk.services.dynamodb.model.KeyType.HASH;
import static software.amazon.awssdk.services.dynamodb.model.KeyType.RANGE;

import io.dynamodel.it.behaviour.fixture.RecordingClient;
import io.dynamodel.it.behaviour.model.Article;
import io.dynamodel.it.behaviour.model.ArticleTable;
import io.dynamodel.it.behaviour.model.BlockTable;
import io.dynamodel.it.behaviour.model.ScoreTable;
import io.dynamodel.it.behaviour.model.TicketTable;
import io.dynamodel.testing.WithDynamoDb;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexDescription;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.ResourceInUseException;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;
import software.amazon.awssdk.services.dynamodb.model.TableStatus;

@WithDynamoDb
class TableAdminTest {
  private final RecordingClient client;

  TableAdminTest(DynamoDbClient direct) {
    client = new RecordingClient(direct);
  }

  @Test
  void createMakesATableWithPartitionKey() {
    new ArticleTable(client, "created").admin().create();

    TableDescription table = describe("created");
    assertThat(keys(table.keySchema())).containsExactly(tuple("article_id", HASH));
    assertThat(types(table)).isEqualTo(Map.of("article_id", ScalarAttributeType.S));
    assertThat(table.hasGlobalSecondaryIndexes()).isFalse();
    assertThat(table.tableStatus()).isEqualTo(TableStatus.ACTIVE);
    assertThat(table.billingModeSummary().billingMode()).isEqualTo(BillingMode.PAY_PER_REQUEST);
  }

  @Test
  void createMakesATableWithSortKeyAndIndexes() {
    new TicketTable(client, "indexed").admin().create();

    TableDescription table = describe("indexed");
    assertThat(keys(table.keySchema()))
        .containsExactly(tuple("queue", HASH), tuple("openedAt", RANGE));
    assertThat(types(table))
        .isEqualTo(
            Map.of(
                "queue", ScalarAttributeType.S,
                "openedAt", ScalarAttributeType.S,
                "status", ScalarAttributeType.S,
                "assignee", ScalarAttributeType.S));
    Map<String, GlobalSecondaryIndexDescription> indexes =
        table.globalSecondaryIndexes().stream()
            .collect(Collectors.toMap(GlobalSecondaryIndexDescription::indexName, index -> index));
    assertThat(indexes.keySet()).containsExactlyInAnyOrder("status-index", "assignee-index");
    assertThat(keys(indexes.get("status-index").keySchema()))
        .containsExactly(tuple("status", HASH), tuple("openedAt", RANGE));
    assertThat(keys(indexes.get("assignee-index").keySchema()))
        .containsExactly(tuple("assignee", HASH));
    assertThat(indexes.values())
        .extracting(index -> index.projection().projectionType())
        .containsOnly(ProjectionType.ALL);
  }

  @Test
  void keysHaveTheTypesOfTheirComponents() {
    new ScoreTable(client).admin().create();
    new BlockTable(client).admin().create();

    assertThat(types(describe("scores"))).containsEntry("points", ScalarAttributeType.N);
    assertThat(types(describe("blocks"))).containsEntry("hash", ScalarAttributeType.B);
  }

  @Test
  void createOfATableThatExistsIsAnErrorOfTheService() {
    ArticleTable articles = new ArticleTable(client, "twice");
    articles.admin().create();
    articles.put(Article.of("kept"));

    assertThatExceptionOfType(ResourceInUseException.class)
        .isThrownBy(() -> articles.admin().create());
    assertThat(articles.find("kept")).isPresent();
  }

  @Test
  void createIfAbsentCreates() {
    ArticleTable articles = new ArticleTable(client, "absent");
    articles.admin().createIfAbsent();

    assertThat(articles.put(Article.of("a"))).isNotNull();
  }

  @Test
  void createIfAbsentLeavesATableThatExists() {
    ArticleTable articles = new ArticleTable(client, "left");
    articles.admin().createIfAbsent();
    articles.put(Article.of("kept"));
    articles.admin().createIfAbsent();

    assertThat(articles.find("kept")).isPresent();
  }

  @Test
  void deleteDeletesTheTableAndAllInIt() {
    ArticleTable articles = new ArticleTable(client, "deleted");
    articles.admin().create();
    articles.put(Article.of("gone"));
    articles.admin().delete();

    assertThatExceptionOfType(ResourceNotFoundException.class)
        .isThrownBy(() -> describe("deleted"));
    articles.admin().create();
    assertThat(articles.find("gone")).isEmpty();
  }

  @Test
  void deleteOfNoTableIsAnErrorOfTheService() {
    assertThatExceptionOfType(ResourceNotFoundException.class)
        .isThrownBy(() -> new ArticleTable(client, "never-made").admin().delete());
  }

  @Test
  void operationsOnNoTableAreErrorsOfTheService() {
    ArticleTable none = new ArticleTable(client, "never-made");

    assertThatExceptionOfType(ResourceNotFoundException.class).isThrownBy(() -> none.get("a"));
    assertThatExceptionOfType(ResourceNotFoundException.class).isThrownBy(() -> none.getAll("a"));
    assertThatExceptionOfType(ResourceNotFoundException.class)
        .isThrownBy(() -> none.put(Article.of("a")));
    assertThatExceptionOfType(ResourceNotFoundException.class)
        .isThrownBy(() -> none.update("a").apply(ArticleTable.A.pageCount.add(1)).execute());
    assertThatExceptionOfType(ResourceNotFoundException.class)
        .isThrownBy(() -> none.query("a").toList());
    assertThatExceptionOfType(ResourceNotFoundException.class)
        .isThrownBy(() -> none.scan().count());
  }

  private TableDescription describe(String table) {
    return client.describeTable(request -> request.tableName(table)).table();
  }

  private static List<Tuple> keys(List<KeySchemaElement> schema) {
    return schema.stream().map(key -> tuple(key.attributeName(), key.keyType())).toList();
  }

  private static Map<String, ScalarAttributeType> types(TableDescription table) {
    return table.attributeDefinitions().stream()
        .collect(
            Collectors.toMap(
                AttributeDefinition::attributeName, AttributeDefinition::attributeType));
  }
}
