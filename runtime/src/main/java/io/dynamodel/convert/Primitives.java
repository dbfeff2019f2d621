package io.dynamodel.convert;

import io.dynamodel.contract.Internal;
import io.dynamodel.exception.ItemMappingException;
import io.dynamodel.exception.ItemValidationException;
import java.math.BigDecimal;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Primitives to attribute values and back, without boxes: what the converters of their boxes do.
 *
 * <p>Numbers are read from the text of an N. Reading what is out of range is an {@link
 * ItemMappingException}.
 */
@Internal
public final class Primitives {
  private Primitives() {}

  /** The whole number of 64 bits of an N. */
  public static long toLong(String number) {
    return IntegralRange.LONG.read(number);
  }

  /** The whole number of 64 bits, not negative, of an N: it counts the writes of an item. */
  public static long toVersion(String number) {
    long version = toLong(number);
    if (version < 0) {
      throw new ItemMappingException("expected a version, which is not negative, found " + version);
    }
    return version;
  }

  /** The float that is nearest to an N. */
  public static float toFloat(String number) {
    BigDecimal decimal = Numbers.parse(number);
    try {
      return Floats.toFloat(decimal);
    } catch (ArithmeticException e) {
      throw AttributeValues.unreadable(decimal, e);
    }
  }

  /** The double that is nearest to an N. */
  public static double toDouble(String number) {
    BigDecimal decimal = Numbers.parse(number);
    try {
      return Floats.toDouble(decimal);
    } catch (ArithmeticException e) {
      throw AttributeValues.unreadable(decimal, e);
    }
  }

  /**
   * An N with the digits of {@link Float#toString()}.
   *
   * @throws ItemValidationException if {@code value} is NaN or infinite
   */
  public static AttributeValue of(float value) {
    return AttributeValues.number(Numbers.exact(Float.toString(value)));
  }

  /**
   * An N with the digits of {@link Double#toString()}.
   *
   * @throws ItemValidationException if {@code value} is NaN, infinite or out of DynamoDB's range
   */
  public static AttributeValue of(double value) {
    return AttributeValues.number(Numbers.exact(Double.toString(value)));
  }
}
