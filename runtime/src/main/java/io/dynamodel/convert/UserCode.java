package io.dynamodel.convert;

import io.dynamodel.exception.AttributeException;
import io.dynamodel.exception.ItemMappingException;
import io.dynamodel.exception.ItemValidationException;
import io.dynamodel.exception.Problem;
import java.math.BigDecimal;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;

/**
 * Calls converters that may be a user's: whatever they throw, and null, becomes one of our
 * exceptions, to which the callers add the path.
 */
final class UserCode {
  private UserCode() {}

  static <T> String text(TextConverter<T> converter, T value) {
    return Texts.checked(write(converter, value, converter::toText));
  }

  static <T> BigDecimal number(NumberConverter<T> converter, T value) {
    return write(converter, value, converter::toNumber);
  }

  static <T> SdkBytes bytes(BinaryConverter<T> converter, T value) {
    return write(converter, value, converter::toBytes);
  }

  static <T> T ofText(TextConverter<T> converter, String text) {
    return read(converter, text, converter::fromText);
  }

  static <T> T ofNumber(NumberConverter<T> converter, BigDecimal number) {
    return read(converter, number, converter::fromNumber);
  }

  static <T> T ofBytes(BinaryConverter<T> converter, SdkBytes bytes) {
    return read(converter, bytes, converter::fromBytes);
  }

  /** What {@code writer}, a method of {@code converter}, makes of {@code value}. */
  static <T, S> S write(AttributeConverter<?> converter, T value, Function<T, S> writer) {
    S stored = called(value, writer);
    if (stored == null) {
      throw new ItemValidationException(gaveNull(converter));
    }
    return stored;
  }

  /** What {@code reader}, a method of {@code converter}, makes of {@code stored}. */
  static <S, T> T read(AttributeConverter<?> converter, S stored, Function<S, T> reader) {
    T value = AttributeValues.read(stored, reader);
    if (value == null) {
      throw new ItemMappingException(Descriptions.unreadable(stored).and(gaveNull(converter)));
    }
    return value;
  }

  private static <T, S> @Nullable S called(T value, Function<T, S> writer) {
    try {
      return writer.apply(value);
    } catch (AttributeException e) {
      throw e;
    } catch (Exception e) {
      throw new ItemValidationException(
          Problem.of("the converter refused: ").and(Problem.of(e)), e);
    }
  }

  private static String gaveNull(AttributeConverter<?> converter) {
    return "the converter " + converter.getClass().getName() + " gave null";
  }
}
