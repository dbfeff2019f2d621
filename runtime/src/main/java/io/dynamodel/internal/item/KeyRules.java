package io.dynamodel.internal.item;

import io.dynamodel.exception.ItemValidationException;
import io.dynamodel.expression.SortCondition;
import io.dynamodel.schema.IndexSchema;
import io.dynamodel.schema.KeySource;
import io.dynamodel.schema.KeyTemplate;
import io.dynamodel.schema.UniqueSchema;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What DynamoDB refuses of key values, refused before anything is sent.
 *
 * @param table the table
 * @param key the key of the item that is read or written, for messages
 * @param values the attributes that are checked, as far as they are keys
 */
public record KeyRules(
    TableContext<?> table, Map<String, AttributeValue> key, Map<String, AttributeValue> values) {
  private static final int PARTITION_KEY_BYTES = 2048;
  private static final int SORT_KEY_BYTES = 1024;

  /** Checks the key of one item. */
  public static void checkKey(TableContext<?> table, Map<String, AttributeValue> key) {
    new KeyRules(table, key, key).checkTable();
  }

  /** Checks the key of one item that is written. */
  public static void checkWritten(TableContext<?> table, Map<String, AttributeValue> key) {
    KeyRules rules = new KeyRules(table, key, key);
    rules.checkTable();
    rules.checkNoGuard();
  }

  /** Checks the key values of a query on {@code index}; null: on the table. */
  public static void checkQueried(
      TableContext<?> table, @Nullable IndexSchema index, Map<String, AttributeValue> values) {
    KeyRules rules = new KeyRules(table, values, values);
    if (index == null) {
      rules.checkTable();
    } else {
      rules.checkIndex(index);
    }
  }

  /** Checks the whole key of an item of the table, and of {@code index}; null: there is none. */
  public static void checkRead(
      TableContext<?> table, @Nullable IndexSchema index, Map<String, AttributeValue> key) {
    checkKey(table, key);
    checkQueried(table, index, key);
  }

  /** Checks the values that a query on {@code index} compares its sort key with. */
  public static void checkQueried(
      TableContext<?> table, @Nullable IndexSchema index, SortCondition sortKey) {
    for (AttributeValue value : sortKey.values()) {
      Map<String, AttributeValue> part = Map.of(sortKey.attribute(), value);
      if (bytes(value) == 0) {
        throw new KeyRules(table, part, part)
            .refused(
                sortKey.attribute(),
                "is a sort key and can't be empty; for all sort keys, leave the condition out");
      }
      checkQueried(table, index, part);
    }
  }

  /** Refuses what would be taken for the guard of a unique value. */
  void checkNoGuard() {
    String attribute = table.keyNames().get(0);
    AttributeValue value = values.get(attribute);
    if (value != null
        && value.s() != null
        && value.s().startsWith(UniqueSchema.GUARDS)
        && table.schema().hasGuards()) {
      throw refused(
          attribute,
          "begins with %s, as only the guards of unique values do".formatted(UniqueSchema.GUARDS));
    }
  }

  void checkTable() {
    check(table.schema().partition(), PARTITION_KEY_BYTES, null);
    check(table.schema().sort(), SORT_KEY_BYTES, null);
  }

  void checkIndexes() {
    List<IndexSchema> indexes = table.schema().indexes();
    for (int i = 0; i < indexes.size(); i++) {
      checkIndex(indexes.get(i));
    }
  }

  private void checkIndex(IndexSchema index) {
    check(index.partition(), PARTITION_KEY_BYTES, index);
    check(index.sort(), SORT_KEY_BYTES, index);
  }

  private void check(List<KeySource> parts, int maximum, @Nullable IndexSchema index) {
    for (int i = 0; i < parts.size(); i++) { // without iterators: each request comes through here
      KeySource source = parts.get(i);
      AttributeValue value = values.get(source.attribute());
      if (value != null) {
        check(source, bytes(value), maximum, index);
      }
    }
  }

  private void check(KeySource source, int bytes, int maximum, @Nullable IndexSchema index) {
    if (bytes > 0 && bytes <= maximum) {
      return;
    }
    String owner = index == null ? "the table" : "index " + index.name();
    String problem =
        bytes == 0
            ? "is a key of %s and can't be empty".formatted(owner)
            : "has %d bytes; as a key of %s it may have %d".formatted(bytes, owner, maximum);
    throw refused(source.attribute(), problem + parts(source));
  }

  /** The bytes of a key value; for a number a size that is never too large. */
  static int bytes(AttributeValue value) {
    String text = value.s(); // as most keys are: what counts all types is not loaded for them
    return Math.toIntExact(text == null ? ItemSize.own(value) : Utf8.length(text));
  }

  private static String parts(KeySource source) {
    return source instanceof KeyTemplate template ? "; it is made of " + template : "";
  }

  private RuntimeException refused(String attribute, String problem) {
    boolean ofIndex = table.keyOf(key).isEmpty();
    return table.placed(
        new ItemValidationException(problem).inside(attribute),
        ofIndex ? null : table.keyText(key));
  }
}
