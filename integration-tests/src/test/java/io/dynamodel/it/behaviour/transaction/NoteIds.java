package io.dynamodel.it.behaviour.transaction;

import io.dynamodel.BatchWritable;
import io.dynamodel.Dynamo;
import io.dynamodel.DynamoTable;
import io.dynamodel.Key;
import io.dynamodel.TableTarget;
import io.dynamodel.convert.Converters;
import io.dynamodel.schema.KeyAttribute;
import io.dynamodel.schema.TableSchema;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Another model, of nothing but ids, in the table of the notes. */
final class NoteIds extends DynamoTable<String, NoteIds> implements BatchWritable<String> {
  private static final KeyAttribute<String> ID = KeyAttribute.of("id", "id", Converters.TEXT);
  private static final TableSchema<String> SCHEMA =
      TableSchema.builder(
              "notes",
              id -> Map.of("id", AttributeValue.fromS(id)),
              item -> item.value("id").text())
          .key(ID)
          .keyOf(id -> key(id).attributes())
          .build();

  NoteIds(Dynamo dynamo) {
    this(TableTarget.of(dynamo, SCHEMA));
  }

  private NoteIds(TableTarget<String> target) {
    super(target, NoteIds::new);
  }

  static Key<String> key(String id) {
    return Key.of(SCHEMA, ID.part(id));
  }
}
