package io.dynamodel.convert;

import io.dynamodel.exception.ItemValidationException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;

/**
 * A kind of free-form values that sets can hold: text, numbers or bytes.
 *
 * @param single one value
 * @param set a set of them
 */
record FreeScalar(AttributeConverter<Object> single, SetConverter<Object, ?> set) {
  static final TextConverter<Object> KEY = new TextFunctions<>(FreeScalar::text, text -> text);
  static final FreeScalar TEXT = new FreeScalar(KEY, SetConverter.of(KEY));
  static final FreeScalar NUMBER = of(new NumberFunctions<>(FreeScalar::number, number -> number));
  static final FreeScalar BINARY =
      of(new BinaryFunctions<>(FreeScalar::bytes, SdkBytes::asByteArray));

  /** The kind of {@code value}; null if it is of none. */
  static @Nullable FreeScalar of(Object value) {
    if (value instanceof String) {
      return TEXT;
    }
    if (value instanceof Number) {
      return NUMBER;
    }
    return value instanceof byte[] || value instanceof ByteBuffer || value instanceof SdkBytes
        ? BINARY
        : null;
  }

  private static FreeScalar of(NumberConverter<Object> converter) {
    return new FreeScalar(converter, SetConverter.of(converter));
  }

  private static FreeScalar of(BinaryConverter<Object> converter) {
    return new FreeScalar(converter, SetConverter.of(converter));
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
        "expected " + expected + ", found a " + value.getClass().getName());
  }
}
