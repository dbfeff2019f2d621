package io.dynamodel.internal.table;

import io.dynamodel.convert.Converters;
import io.dynamodel.internal.call.Connection;
import io.dynamodel.internal.item.TableAccess;
import io.dynamodel.internal.item.TableContext;
import io.dynamodel.schema.IndexSchema;
import io.dynamodel.schema.KeyAttribute;
import io.dynamodel.schema.TableSchema;
import io.dynamodel.schema.TableSchemaBuilder;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A model with indexes of all kinds. */
final class Visits {
  static final KeyAttribute<String> ID = KeyAttribute.of("id", "id", Converters.TEXT);
  static final KeyAttribute<Integer> AT = KeyAttribute.of("at", "at", Converters.INTEGER);
  static final KeyAttribute<String> STATUS = KeyAttribute.of("status", "status", Converters.TEXT);
  static final KeyAttribute<String> COUNTRY =
      KeyAttribute.of("country", "country", Converters.TEXT);
  static final KeyAttribute<String> CITY = KeyAttribute.of("city", "city", Converters.TEXT);
  static final KeyAttribute<Integer> YEAR = KeyAttribute.of("year", "year", Converters.INTEGER);
  static final KeyAttribute<Integer> RANK = KeyAttribute.of("rank", "rank", Converters.INTEGER);

  private Visits() {}

  static TableSchemaBuilder<String> builder() {
    return TableSchema.<String>builder(
            "visits", id -> Map.of("id", AttributeValue.fromS(id)), item -> item.value("id").text())
        .key(ID, AT);
  }

  /** With a global index, one of several attributes, a local one, and time to live. */
  static TableSchema<String> schema() {
    return builder()
        .index(IndexSchema.global("by-status", STATUS).sort(AT))
        .index(IndexSchema.global("by-place", COUNTRY, CITY).sort(YEAR, AT).include("name", "note"))
        .index(IndexSchema.local("by-rank", ID).sort(RANK).keysOnly())
        .timeToLive("expires")
        .build();
  }

  static TableContext<String> table(TableSchema<String> schema) {
    return new TableContext<>(schema, "dev-visits", false, null, true);
  }

  static TableContext<String> table() {
    return table(schema());
  }

  static TableAccess<String> access(DynamoDbClient client, TableSchema<String> schema) {
    return new TableAccess<>(
        new Connection(client, null, null, null, List.of()), () -> table(schema));
  }
}
