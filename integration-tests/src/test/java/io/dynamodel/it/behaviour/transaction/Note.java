package io.dynamodel.it.behaviour.transaction;

import io.dynamodel.Dynamo;
import io.dynamodel.DynamoTable;
import io.dynamodel.Key;
import io.dynamodel.TableTarget;
import io.dynamodel.convert.Converters;
import io.dynamodel.convert.StoredItem;
import io.dynamodel.schema.KeyAttribute;
import io.dynamodel.schema.TableSchema;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A record with a version, its table written by hand. */
record Note(String id, String text, long version) {
  private static final KeyAttribute<String> ID = KeyAttribute.of("id", "id", Converters.TEXT);
  private static final TableSchema<Note> SCHEMA =
      TableSchema.builder("notes", Note::item, Note::of)
          .key(ID)
          .keyOf(note -> key(note.id).attributes())
          .version("version", Note::version)
          .build();

  private static Map<String, AttributeValue> item(Note note) {
    return Map.of(
        "id", AttributeValue.fromS(note.id),
        "text", AttributeValue.fromS(note.text),
        "version", AttributeValue.fromN(Long.toString(note.version)));
  }

  private static Note of(StoredItem item) {
    return new Note(
        item.value("id").text(),
        item.value("text").text(),
        Long.parseLong(item.value("version").number()));
  }

  static Key<Note> key(String id) {
    return Key.of(SCHEMA, ID.part(id));
  }

  static final class Table extends DynamoTable<Note, Table> {
    Table(Dynamo dynamo) {
      this(TableTarget.of(dynamo, SCHEMA));
    }

    private Table(TableTarget<Note> target) {
      super(target, Table::new);
    }

    Note get(String id) {
      return getItem(key(id));
    }
  }
}
