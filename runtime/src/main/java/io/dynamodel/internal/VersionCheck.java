package io.dynamodel.internal;

import io.dynamodel.convert.AttributeValues;
import io.dynamodel.exception.ItemMappingException;
import io.dynamodel.exception.VersionConflictException;
import io.dynamodel.expression.Condition;
import io.dynamodel.expression.StoredAttribute;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What a write of a record relies on in a model with versions: that nobody else has written.
 *
 * @param table the table
 * @param attribute the stored name of the version
 * @param expected the record's version
 */
record VersionCheck<M>(TableContext<M> table, String attribute, long expected) {

  /** Of a record of that version; empty in a model without versions. */
  static <M> Optional<VersionCheck<M>> of(TableContext<M> table, long expected) {
    return Optional.ofNullable(table.schema().version())
        .map(attribute -> new VersionCheck<>(table, attribute, expected));
  }

  /** A version that is absent reads as 0, so that is what 0 asks for. */
  Condition<M> condition() {
    StoredAttribute<M> version = new StoredAttribute<>(attribute);
    return expected == 0 ? version.notExists() : version.eq(AttributeValues.number(expected));
  }

  /** Whether it is this that failed. */
  Optional<RuntimeException> failure(Map<String, AttributeValue> key, Refused refused) {
    Map<String, AttributeValue> item = refused.item();
    if (item == null ? expected == 0 : holdsFor(item)) {
      return Optional.empty();
    }
    return Optional.of(
        new VersionConflictException(
            table.table(),
            table.keyText(key),
            expected,
            item,
            table::decode,
            refused.mayHaveBeenApplied(),
            refused.cause()));
  }

  private boolean holdsFor(Map<String, AttributeValue> item) {
    try {
      return Stamps.versionOf(table.schema(), item) == expected;
    } catch (ItemMappingException e) {
      return false; // no version at all, so not the expected one
    }
  }
}
