package io.dynamodel.convert;

import io.dynamodel.contract.Internal;
import io.dynamodel.exception.ItemMappingException;
import io.dynamodel.exception.ItemValidationException;
import io.dynamodel.exception.Problem;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Whether a key is stored as its converter writes it, and which converter does otherwise. For the
 * runtime.
 */
@Internal
public final class KeyForm {
  private KeyForm() {}

  /**
   * Checks that what {@code converter} reads from {@code key} would be written as it is stored.
   *
   * @throws ItemMappingException if not, or if it can't be read
   */
  public static <T> void check(StoredValue key, AttributeConverter<T> converter) {
    check(key, converter, UserCode.ofValue(converter, key));
  }

  /**
   * Checks that {@code value}, which {@code converter} read from {@code key}, would be written as
   * it is stored.
   *
   * @throws ItemMappingException if not
   */
  public static <T> void check(StoredValue key, AttributeConverter<T> converter, T value) {
    AttributeValue written;
    try {
      if (converter instanceof OwnText<T> own && key.text().equals(UserCode.text(own, value))) {
        return; // as nearly all are: without a value of the SDK's
      }
      written = converter.toValue(value);
    } catch (ItemValidationException e) {
      throw changed(key, value, e.problem(), e);
    }
    if (!isSame(key, written)) {
      throw changed(key, value, "would be written as " + AttributeValues.describe(written), null);
    }
  }

  /** Whether two key values are one to DynamoDB: numbers count by value, not by their text. */
  public static boolean isSame(StoredValue stored, AttributeValue other) {
    AttributeValue one = stored.toAttributeValue();
    boolean numbers = one.n() != null && other.n() != null;
    return numbers
        ? new BigDecimal(one.n()).compareTo(new BigDecimal(other.n())) == 0
        : one.equals(other);
  }

  /** That the constructor of a record has made another one of {@code key}. */
  public static ItemMappingException changedByConstructor(StoredValue key) {
    String problem =
        "but the constructor of the record changes it: put would write another item, and delete"
            + " none. Leave keys to the callers of the constructor, or store them as it makes them";
    return new ItemMappingException(
        new Problem(
            "the key is stored as %s, %s"
                .formatted(AttributeValues.describe(key.toAttributeValue()), problem),
            "the key is stored in one form, " + problem),
        null);
  }

  private static ItemMappingException changed(
      StoredValue key, Object value, String problem, @Nullable Throwable cause) {
    String advice = KeyAdvice.of(key, value);
    return new ItemMappingException(
        new Problem(
            "the key is stored as %s, but %s; %s"
                .formatted(AttributeValues.describe(key.toAttributeValue()), problem, advice),
            "the key is stored in another form than its converter writes; " + advice),
        cause);
  }
}
