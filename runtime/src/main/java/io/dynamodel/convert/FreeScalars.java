package io.dynamodel.convert;

import io.dynamodel.exception.ItemValidationException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;

/** The free-form values that a set can hold: texts, numbers, bytes. */
final class FreeScalars {
  static final TextConverter<Object> TEXT = new TextFunctions<>(FreeScalars::text, text -> text);
  static final NumberConverter<Object> NUMBER =
      new NumberFunctions<>(FreeScalars::number, number -> number);
  static final BinaryConverter<Object> BINARY =
      new BinaryFunctions<>(FreeScalars::bytes, SdkBytes::asByteArray);

  private FreeScalars() {}

  /** The converter that {@code value} needs; null if it is none of these values. */
  static @Nullable AttributeConverter<Object> converter(Object value) {
    if (value instanceof String) {
      return TEXT;
    }
    if (value instanceof Number) {
      return NUMBER;
    }
    return isBinary(value) ? BINARY : null;
  }

  static boolean isBinary(Object value) {
    return value instanceof byte[] || value instanceof ByteBuffer || value instanceof SdkBytes;
  }

  private static String text(Object value) {
    if (value instanceof String text) {
      return text;
    }
    throw refused("text", value);
  }

  private static BigDecimal number(Object value) {
    if (value instanceof Number number) {
      return Numbers.exact(number);
    }
    throw refused("a number", value);
  }

  private static SdkBytes bytes(Object value) {
    if (value instanceof byte[] bytes) {
      return SdkBytes.fromByteArray(bytes);
    }
    if (value instanceof ByteBuffer buffer) {
      return SdkBytes.fromByteBuffer(buffer);
    }
    if (value instanceof SdkBytes bytes) {
      return bytes;
    }
    throw refused("bytes", value);
  }

  private static ItemValidationException refused(String expected, Object value) {
    return new ItemValidationException(
        "expected " + expected + ", as before it, not a " + value.getClass().getName());
  }
}
