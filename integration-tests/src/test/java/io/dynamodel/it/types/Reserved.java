package io.dynamodel.it.types;

import io.dynamodel.annotations.DynamoDocument;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.GlobalIndex;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.SortKey;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reserved words of DynamoDB, and names that generated code or the runtime use themselves. */
@DynamoModel(table = "reserved")
@GlobalIndex(name = "by_status_gsi", partition = "status", sort = "first")
record Reserved(
    @PartitionKey String name,
    @SortKey int count,
    String status,
    String first,
    LocalDate date,
    long size,
    List<String> values,
    String key,
    String item,
    String client,
    String dynamo,
    String table,
    String query,
    String schema,
    String in,
    String path,
    String a,
    String hashKey,
    @Nullable Between between) {

  @DynamoDocument
  record Between(String path, String converter, String item, int value) {}

  static Reserved of(String name, int count, String status) {
    return new Reserved(
        name,
        count,
        status,
        "first",
        LocalDate.of(2026, 5, 1),
        9L,
        List.of("v"),
        "key",
        "item",
        "client",
        "dynamo",
        "table",
        "query",
        "schema",
        "in",
        "path",
        "a",
        "hash",
        new Between("path", "converter", "item", 1));
  }
}
