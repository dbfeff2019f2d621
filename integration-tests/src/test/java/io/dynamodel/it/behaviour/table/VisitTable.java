package io.dynamodel.it.behaviour.table;

import io.dynamodel.Dynamo;
import io.dynamodel.DynamoTable;
import io.dynamodel.TableTarget;
import io.dynamodel.convert.Converters;
import io.dynamodel.schema.IndexSchema;
import io.dynamodel.schema.KeyAttribute;
import io.dynamodel.schema.TableSchema;
import io.dynamodel.schema.TableSchemaBuilder;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A table written by hand, so that a test can change its schema. Its items do not matter. */
final class VisitTable extends DynamoTable<String, VisitTable> {
  static final KeyAttribute<String> ID = KeyAttribute.of("id", "id", Converters.TEXT);
  static final KeyAttribute<Integer> AT = KeyAttribute.of("at", "at", Converters.INTEGER);
  static final KeyAttribute<String> STATUS = KeyAttribute.of("status", "status", Converters.TEXT);
  static final KeyAttribute<String> COUNTRY =
      KeyAttribute.of("country", "country", Converters.TEXT);
  static final KeyAttribute<String> CITY = KeyAttribute.of("city", "city", Converters.TEXT);
  static final KeyAttribute<Integer> YEAR = KeyAttribute.of("year", "year", Converters.INTEGER);
  static final KeyAttribute<Integer> RANK = KeyAttribute.of("rank", "rank", Converters.INTEGER);

  VisitTable(DynamoDbClient client, TableSchemaBuilder<String> schema, String name) {
    this(TableTarget.of(Dynamo.of(client), schema.build(), name));
  }

  private VisitTable(TableTarget<String> target) {
    super(target, VisitTable::new);
  }

  /** No key yet. */
  static TableSchemaBuilder<String> keyless() {
    return TableSchema.builder(
        "visits", id -> Map.of("id", AttributeValue.fromS(id)), item -> item.value("id").text());
  }

  /** A partition key and a sort key. */
  static TableSchemaBuilder<String> plain() {
    return keyless().key(ID, AT);
  }

  /** With indexes of all kinds and time to live. */
  static TableSchemaBuilder<String> full() {
    return plain()
        .index(IndexSchema.global("by-status", STATUS).sort(AT))
        .index(IndexSchema.global("by-place", COUNTRY, CITY).sort(YEAR, AT).include("name", "note"))
        .index(IndexSchema.local("by-rank", ID).sort(RANK).keysOnly())
        .timeToLive("expires");
  }
}
