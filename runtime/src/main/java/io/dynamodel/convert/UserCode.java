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
 *
 * <p>Each value that is written or read comes through here: no functions that would be made for it.
 */
final class UserCode {
  private UserCode() {}

  static <T> String text(TextConverter<T> converter, T value) {
    try {
      return Texts.checked(written(converter, converter.toText(value)));
    } catch (Exception e) {
      throw unwritable(e);
    }
  }

  static <T> BigDecimal number(NumberConverter<T> converter, T value) {
    try {
      return written(converter, converter.toNumber(value));
    } catch (Exception e) {
      throw unwritable(e);
    }
  }

  static <T> SdkBytes bytes(BinaryConverter<T> converter, T value) {
    try {
      return written(converter, converter.toBytes(value));
    } catch (Exception e) {
      throw unwritable(e);
    }
  }

  static <T> T ofText(TextConverter<T> converter, String text) {
    try {
      return read(converter, text, converter.fromText(text));
    } catch (Exception e) {
      throw AttributeValues.unreadable(text, e);
    }
  }

  static <T> T ofNumber(NumberConverter<T> converter, BigDecimal number) {
    try {
      return read(converter, number, converter.fromNumber(number));
    } catch (Exception e) {
      throw AttributeValues.unreadable(number, e);
    }
  }

  static <T> T ofBytes(BinaryConverter<T> converter, SdkBytes bytes) {
    try {
      return read(converter, bytes, converter.fromBytes(bytes));
    } catch (Exception e) {
      throw AttributeValues.unreadable(bytes, e);
    }
  }

  static <T> T ofValue(AttributeConverter<T> converter, StoredValue stored) {
    try {
      return read(converter, stored, converter.read(stored));
    } catch (Exception e) {
      throw AttributeValues.unreadable(stored, e);
    }
  }

  /** What {@code writer}, a method of {@code converter}, makes of {@code value}. */
  static <T, S> S write(AttributeConverter<?> converter, T value, Function<T, S> writer) {
    try {
      return written(converter, writer.apply(value));
    } catch (Exception e) {
      throw unwritable(e);
    }
  }

  private static <S> S written(AttributeConverter<?> converter, @Nullable S stored) {
    if (stored == null) {
      throw new ItemValidationException(gaveNull(converter));
    }
    return stored;
  }

  private static <T> T read(AttributeConverter<?> converter, Object stored, @Nullable T value) {
    if (value == null) {
      throw new ItemMappingException(Descriptions.unreadable(stored).and(gaveNull(converter)));
    }
    return value;
  }

  private static AttributeException unwritable(Exception cause) {
    return cause instanceof AttributeException known
        ? known
        : new ItemValidationException(
            Problem.of("the converter refused: ").and(Problem.of(cause)), cause);
  }

  private static String gaveNull(AttributeConverter<?> converter) {
    return "the converter " + converter.getClass().getName() + " gave null";
  }
}
