package io.dynamodel.internal.write;

import io.dynamodel.convert.AttributeValues;
import io.dynamodel.convert.Primitives;
import io.dynamodel.convert.StoredValue;
import io.dynamodel.exception.ItemMappingException;
import io.dynamodel.exception.ItemValidationException;
import io.dynamodel.schema.TableSchema;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The numbers that count the writes of an item: 0 is that of one which has none. */
public final class Versions {
  /** The last one: no write can follow it. */
  static final long LAST = Long.MAX_VALUE;

  private Versions() {}

  /**
   * The version of a stored item; 0 where it is absent or NULL, and in a model without versions.
   *
   * @throws ItemMappingException if what is stored is none
   */
  public static long of(TableSchema<?> schema, Map<String, AttributeValue> item) {
    String attribute = schema.version();
    if (attribute == null) {
      return 0;
    }
    AttributeValue version = item.get(attribute);
    if (version == null || AttributeValues.isNull(version)) {
      return 0;
    }
    try {
      return Primitives.toVersion(StoredValue.of(version).number());
    } catch (ItemMappingException e) {
      throw e.inside(attribute);
    }
  }

  /**
   * The version of a record, of which {@code item} is what its mapper made.
   *
   * @throws ItemValidationException if no item has it
   */
  static long given(TableSchema<?> schema, Map<String, AttributeValue> item) {
    String attribute = schema.version();
    if (attribute == null) {
      return 0;
    }
    AttributeValue version = item.get(attribute);
    return version == null
        ? 0
        : checked(attribute, Primitives.toLong(StoredValue.of(version).number()));
  }

  /**
   * The version {@code version} of a record.
   *
   * @throws ItemValidationException if no item has it
   */
  static long checked(String attribute, long version) {
    if (version < 0) {
      throw refused(attribute, "is %d: no item has a negative version".formatted(version));
    }
    return version;
  }

  /**
   * What is stored by the write that follows {@code version}.
   *
   * @throws ItemValidationException if none can follow
   */
  static AttributeValue after(String attribute, long version) {
    if (checked(attribute, version) == LAST) {
      throw noneAfterLast(attribute);
    }
    return AttributeValues.number(version + 1);
  }

  /** That an item has the last version. */
  static ItemValidationException noneAfterLast(String attribute) {
    return refused(
        attribute,
        "is %d, the last version: the item can't be written any more, but deleted and inserted"
                .formatted(LAST)
            + " anew");
  }

  private static ItemValidationException refused(String attribute, String problem) {
    return (ItemValidationException) new ItemValidationException(problem).inside(attribute);
  }
}
