package io.dynamodel.internal.item;

import io.dynamodel.Key;
import io.dynamodel.convert.AttributeValues;
import io.dynamodel.convert.StoredItem;
import io.dynamodel.convert.StoredValue;
import io.dynamodel.exception.ItemValidationException;
import io.dynamodel.exception.KeyText;
import io.dynamodel.exception.UniqueConstraintException;
import io.dynamodel.expression.Condition;
import io.dynamodel.expression.StoredAttribute;
import io.dynamodel.schema.KeyPart;
import io.dynamodel.schema.KeySource;
import io.dynamodel.schema.TableSchema;
import io.dynamodel.schema.UniqueSchema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Stands in the table for a unique value: an item of its own, whose key is made of the value. It
 * names its holder, the one item that may have the value.
 *
 * @param unique what is unique
 * @param text the text of its key
 * @param value as it is stored in the item that has it
 */
public record Guard(UniqueSchema unique, String text, AttributeValue value) {
  /** The attribute that tells guards from the items of a model. */
  public static final String TYPE = "_type";

  /** What that attribute is in a guard. */
  public static final String TYPE_OF_GUARDS = "#UNIQUE";

  /** The attribute that has the key of the holder, as a map. */
  public static final String HOLDER = "_holder";

  private static final int MOST_BYTES = 1024; // of a sort key, which has the same text

  /** The guards of an item by their keys; of a value that no item can have, there is none. */
  public static Map<TableKey, Guard> of(TableContext<?> table, Map<String, AttributeValue> item) {
    return of(table, table.schema(), item);
  }

  private static Map<TableKey, Guard> of(
      TableContext<?> table, TableSchema<?> type, Map<String, AttributeValue> item) {
    Map<TableKey, Guard> guards = new LinkedHashMap<>();
    for (UniqueSchema unique : type.uniques()) {
      String text = unique.guard(name -> value(type, item, name));
      AttributeValue value = value(type, item, unique.attribute());
      if (text != null && value != null && Utf8.length(text) <= MOST_BYTES) {
        Guard guard = new Guard(unique, text, value);
        guards.put(TableKey.of(table, guard.key(table)), guard);
      }
    }
    return guards;
  }

  /** What {@code item} has, in an attribute or as a part of its key. */
  private static @Nullable AttributeValue value(
      TableSchema<?> type, Map<String, AttributeValue> item, String name) {
    AttributeValue value = item.get(name);
    if (value != null) {
      return value;
    }
    StoredValue part = type.parts(StoredItem.of(item)).value(name);
    return part == null ? null : part.toAttributeValue();
  }

  /**
   * Checks that there can be a guard of each unique value of {@code item}, which is to be stored.
   *
   * @throws ItemValidationException if not
   */
  public static void check(TableContext<?> table, Map<String, AttributeValue> item) {
    TableSchema<?> type = table.schema();
    for (UniqueSchema unique : type.uniques()) {
      String text = unique.guard(name -> value(type, item, name));
      if (text != null && Utf8.length(text) > MOST_BYTES) {
        throw table.placed(
            new ItemValidationException(
                    "is unique, and the key of its guard would have %d bytes; it may have %d"
                        .formatted(Utf8.length(text), MOST_BYTES))
                .inside(unique.attribute()),
            table.keyText(item));
      }
    }
  }

  /** Whether guards have the attribute {@code name}, as a key of an index has to be one. */
  public static boolean hasAttribute(TableContext<?> table, String name) {
    return table.keyNames().contains(name) || name.equals(TYPE);
  }

  /** That an item is no guard. */
  public static <M> Condition<M> isNone(TableContext<?> table) {
    return new StoredAttribute<M>(table.keyNames().get(0))
        .beginsWith(AttributeValue.fromS(UniqueSchema.GUARDS))
        .not();
  }

  /** Its key in {@code table}, whatever type the sort key has. */
  public Map<String, AttributeValue> key(TableContext<?> table) {
    TableSchema<?> schema = table.schema();
    List<KeySource> sort = schema.sort();
    KeyPart partition =
        new KeyPart(schema.partition().get(0).attribute(), AttributeValue.fromS(text));
    return sort.isEmpty()
        ? KeyPart.attributes(partition)
        : KeyPart.attributes(partition, new KeyPart(sort.get(0).attribute(), sortKey(sort.get(0))));
  }

  /** The text again, so that an index of sort keys has no one partition of all guards. */
  private AttributeValue sortKey(KeySource sort) {
    return switch (sort.type()) {
      case N -> AttributeValues.number(0);
      case B -> AttributeValue.fromB(SdkBytes.fromByteArray(new byte[1]));
      default -> AttributeValue.fromS(text);
    };
  }

  /** The guard as it is stored while the item of key {@code holder} has the value. */
  public Map<String, AttributeValue> item(
      TableContext<?> table, Map<String, AttributeValue> holder) {
    Map<String, AttributeValue> item = new LinkedHashMap<>(key(table));
    item.put(TYPE, AttributeValue.fromS(TYPE_OF_GUARDS));
    item.put(HOLDER, AttributeValues.map(holder));
    return item;
  }

  /** The key of the holder that a stored guard names; null: it names none. */
  public static @Nullable Map<String, AttributeValue> holder(
      TableContext<?> table, Map<String, AttributeValue> stored) {
    AttributeValue holder = stored.get(HOLDER);
    if (holder == null || !holder.hasM()) {
      return null;
    }
    Map<String, AttributeValue> key = table.keyOf(holder.m());
    return table.schema().key().stream().allMatch(part -> canBe(part, key)) ? key : null;
  }

  private static boolean canBe(KeySource part, Map<String, AttributeValue> key) {
    AttributeValue value = key.get(part.attribute());
    return value != null
        && value.type().name().equals(part.type().name())
        && KeyRules.bytes(value) > 0;
  }

  /** What the guard of {@code key} is called; empty: no type of the table has such ones. */
  public static String nameOf(TableContext<?> table, Map<String, AttributeValue> key) {
    AttributeValue partition = Objects.requireNonNull(key.get(table.keyNames().get(0)));
    String text = partition.s();
    return table.schema().ofTable().types().stream()
        .flatMap(type -> type.uniques().stream())
        .map(UniqueSchema::name)
        .filter(name -> text.startsWith(UniqueSchema.GUARDS + name + "#"))
        .findFirst()
        .orElse("");
  }

  /** Whether {@code stored} is a guard, by its key. */
  public static boolean isOne(TableContext<?> table, Map<String, AttributeValue> stored) {
    AttributeValue partition = stored.get(table.keyNames().get(0));
    return partition != null
        && partition.s() != null
        && partition.s().startsWith(UniqueSchema.GUARDS);
  }

  /**
   * Whether {@code item}, of whichever type of the table, has the value of the guard of {@code id}.
   * If its type is unknown, it is taken to have it.
   */
  public static boolean isHeldBy(
      TableContext<?> table, TableKey id, Map<String, AttributeValue> item) {
    List<? extends TableSchema<?>> types =
        table.schema().ofTable().types().stream()
            .filter(type -> type.has(StoredItem.of(item)))
            .toList();
    return types.isEmpty()
        || types.stream().anyMatch(type -> of(table, type, item).containsKey(id));
  }

  /** That the item of {@code key} can't have the value, which that of {@code holder} has. */
  public UniqueConstraintException taken(
      TableContext<?> table,
      Map<String, AttributeValue> key,
      @Nullable Map<String, AttributeValue> holder,
      @Nullable Throwable cause) {
    return new UniqueConstraintException(
        table.table(),
        table.keyText(key),
        unique.attribute(),
        table.valuesInMessages() ? KeyText.shown(value) : null,
        holder == null ? null : Key.of(table.schema(), holder),
        cause);
  }
}
