package io.dynamodel.internal.write;

import io.dynamodel.convert.AttributeValues;
import io.dynamodel.expression.Condition;
import io.dynamodel.expression.StoredAttribute;
import io.dynamodel.internal.item.Canonical;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A part of a key of an index that an update has from a record, and so assumes of the item.
 *
 * @param attribute the part's stored name
 * @param stored what the record has for it; null: nothing
 * @param otherwise what an item without it is read with; null: nothing
 * @param exact whether it matters that it is absent, NULL or the default: the update calculates
 *     with it
 */
record BorrowedPart(
    String attribute,
    @Nullable AttributeValue stored,
    @Nullable AttributeValue otherwise,
    boolean exact) {

  /** What {@code value} is read as; null: nothing. */
  static @Nullable AttributeValue read(
      @Nullable AttributeValue value, @Nullable AttributeValue otherwise) {
    return value == null || AttributeValues.isNull(value) ? otherwise : value;
  }

  /** That the item has it, too. */
  <M> Condition<M> condition() {
    StoredAttribute<M> part = new StoredAttribute<>(attribute);
    AttributeValue value = exact ? stored : read(stored, otherwise);
    if (value == null) {
      return exact ? part.notExists() : part.isAbsentOrNull();
    }
    if (AttributeValues.isNull(value)) {
      return part.isAbsentOrNull().and(part.exists());
    }
    Condition<M> same = part.eq(value);
    boolean mayBeAbsent = !exact && equal(value, otherwise);
    return mayBeAbsent ? same.or(part.isAbsentOrNull()) : same;
  }

  /** Whether {@code item} has it, too. */
  boolean isIn(Map<String, AttributeValue> item) {
    AttributeValue found = item.get(attribute);
    return exact ? equal(found, stored) : equal(read(found, otherwise), read(stored, otherwise));
  }

  private static boolean equal(@Nullable AttributeValue first, @Nullable AttributeValue second) {
    if (first == null || second == null) {
      return first == null && second == null;
    }
    return Canonical.of(first).equals(Canonical.of(second));
  }
}
