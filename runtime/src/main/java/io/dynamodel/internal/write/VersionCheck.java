package io.dynamodel.internal.write;

import io.dynamodel.convert.AttributeValues;
import io.dynamodel.exception.ItemMappingException;
import io.dynamodel.exception.ItemValidationException;
import io.dynamodel.exception.VersionConflictException;
import io.dynamodel.expression.Condition;
import io.dynamodel.expression.StoredAttribute;
import io.dynamodel.internal.item.Refused;
import io.dynamodel.internal.item.TableContext;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What a write relies on in a model with versions: that nobody else has written the item of a
 * record; of an item by its key, that another version can follow.
 *
 * @param table the table
 * @param attribute the stored name of the version
 * @param expected the record's version; null: any but the last
 */
record VersionCheck<M>(TableContext<M> table, String attribute, @Nullable Long expected) {

  /**
   * Of a record of that version; empty in a model without versions.
   *
   * @throws ItemValidationException if no item has it
   */
  static <M> Optional<VersionCheck<M>> of(TableContext<M> table, long expected) {
    return Optional.ofNullable(table.schema().version())
        .map(name -> new VersionCheck<>(table, name, Versions.checked(name, expected)));
  }

  /** Of an item whose next version is written, whatever it has; empty in a model without. */
  static <M> Optional<VersionCheck<M>> ofAny(TableContext<M> table) {
    return Optional.ofNullable(table.schema().version())
        .map(name -> new VersionCheck<>(table, name, null));
  }

  /** What is absent or NULL reads as 0, so that is what 0 asks for, too. */
  Condition<M> condition() {
    StoredAttribute<M> version = new StoredAttribute<>(attribute);
    if (expected == null) {
      return version.ne(AttributeValues.number(Versions.LAST));
    }
    Condition<M> same = version.eq(AttributeValues.number(expected));
    return expected == 0 ? version.isAbsentOrNull().or(same) : same;
  }

  /** What it means for the item of {@code key}, if it is this that failed. */
  Optional<RuntimeException> failure(Map<String, AttributeValue> key, Refused refused) {
    return expected == null ? atTheEnd(key, refused) : conflict(key, expected, refused);
  }

  private Optional<RuntimeException> atTheEnd(Map<String, AttributeValue> key, Refused refused) {
    return refused.item() == null || !isOf(Versions.LAST, refused.item())
        ? Optional.empty()
        : Optional.of(table.placed(Versions.noneAfterLast(attribute), table.keyText(key)));
  }

  private Optional<RuntimeException> conflict(
      Map<String, AttributeValue> key, long version, Refused refused) {
    Map<String, AttributeValue> item = refused.item();
    if (item == null ? version == 0 : isOf(version, item)) {
      return Optional.empty();
    }
    return Optional.of(
        new VersionConflictException(
            table.table(),
            table.keyText(key),
            version,
            item,
            table::decode,
            refused.mayHaveBeenApplied(),
            refused.cause()));
  }

  private boolean isOf(long version, Map<String, AttributeValue> item) {
    try {
      return Versions.of(table.schema(), item) == version;
    } catch (ItemMappingException e) {
      return false; // no version at all, so not this one
    }
  }
}
