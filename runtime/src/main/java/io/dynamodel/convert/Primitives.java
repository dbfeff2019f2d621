package io.dynamodel.convert;

import io.dynamodel.exception.ItemMappingException;
import io.dynamodel.exception.ItemValidationException;
import java.math.BigDecimal;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Primitives to attribute values and back, without boxes: what the converters of their boxes do.
 *
 * <p>Reading a value of another type or out of range is an {@link ItemMappingException}.
 */
public final class Primitives {
  private Primitives() {}

  /** The value of a BOOL. */
  public static boolean toBoolean(AttributeValue value) {
    return AttributeValues.boolOf(value);
  }

  /** The whole number of 8 bits that an N is. */
  public static byte toByte(AttributeValue value) {
    return (byte) IntegralRange.BYTE.read(value);
  }

  /** The whole number of 16 bits that an N is. */
  public static short toShort(AttributeValue value) {
    return (short) IntegralRange.SHORT.read(value);
  }

  /** The whole number of 32 bits that an N is. */
  public static int toInt(AttributeValue value) {
    return (int) IntegralRange.INT.read(value);
  }

  /** The whole number of 64 bits that an N is. */
  public static long toLong(AttributeValue value) {
    return IntegralRange.LONG.read(value);
  }

  /** The whole number of 64 bits, not negative, that an N is: it counts the writes of an item. */
  public static long toVersion(AttributeValue value) {
    long version = toLong(value);
    if (version < 0) {
      throw new ItemMappingException("expected a version, which is not negative, found " + version);
    }
    return version;
  }

  /** The float that is nearest to an N. */
  public static float toFloat(AttributeValue value) {
    BigDecimal number = AttributeValues.numberOf(value);
    try {
      return Floats.toFloat(number);
    } catch (ArithmeticException e) {
      throw AttributeValues.unreadable(number, e);
    }
  }

  /** The double that is nearest to an N. */
  public static double toDouble(AttributeValue value) {
    BigDecimal number = AttributeValues.numberOf(value);
    try {
      return Floats.toDouble(number);
    } catch (ArithmeticException e) {
      throw AttributeValues.unreadable(number, e);
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
