package io.dynamodel.it.types;

import static io.dynamodel.it.types.ReservedTable.A;
import static org.assertj.core.api.Assertions.assertThat;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromN;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromS;

import io.dynamodel.testing.WithDynamoDb;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

@WithDynamoDb
class ReservedTest {
  private static final Reserved OPEN = Reserved.of("n", 1, "OPEN");
  private static final Reserved DONE = Reserved.of("n", 2, "DONE");

  private final ReservedTable table;
  private final RawTable raw;

  ReservedTest(DynamoDbClient client) {
    table = new ReservedTable(client);
    raw = new RawTable(client, "reserved");
  }

  @BeforeEach
  void create() {
    table.admin().createIfAbsent();
    table.put(OPEN);
    table.put(DONE);
  }

  @Test
  void isReadByKeyQueryAndIndex() {
    assertThat(table.get("n", 1)).isEqualTo(OPEN);
    assertThat(table.query("n").toList()).containsExactly(OPEN, DONE);
    assertThat(table.query("n").countKey().gt(1).toList()).containsExactly(DONE);
    assertThat(table.byStatus("OPEN").firstKey().beginsWith("f").toList()).containsExactly(OPEN);
  }

  @Test
  void storesEachNameAsItIs() {
    assertThat(raw.get(Map.of("name", fromS("n"), "count", fromN("1"))))
        .containsOnlyKeys(
            "name", "count", "status", "first", "date", "size", "values", "key", "item", "client",
            "dynamo", "table", "query", "schema", "in", "path", "a", "hashKey", "between");
  }

  @Test
  void filtersByReservedWords() {
    assertThat(
            table
                .query("n")
                .filter(
                    A.status
                        .eq("OPEN")
                        .and(A.date.eq(LocalDate.of(2026, 5, 1)))
                        .and(A.size.between(8, 10))
                        .and(A.values.contains("v"))
                        .and(A.values.size().eq(1))
                        .and(A.key.ne(A.item))
                        .and(A.table.in("table", "query"))
                        .and(A.between.path.eq("path"))
                        .and(A.between.value.exists()))
                .toList())
        .containsExactly(OPEN);
  }

  @Test
  void updatesReservedWords() {
    Reserved updated =
        table
            .update("n", 1)
            .apply(
                A.status.set("DONE"),
                A.size.set(A.size.plus(1)),
                A.values.append("w"),
                A.between.path.set("elsewhere"),
                A.key.set(A.hashKey))
            .when(A.status.eq("OPEN"))
            .execute();

    assertThat(updated.status()).isEqualTo("DONE");
    assertThat(updated.size()).isEqualTo(10);
    assertThat(updated.values()).containsExactly("v", "w");
    assertThat(updated.between())
        .isEqualTo(new Reserved.Between("elsewhere", "converter", "item", 1));
    assertThat(updated.key()).isEqualTo("hash");
  }
}
