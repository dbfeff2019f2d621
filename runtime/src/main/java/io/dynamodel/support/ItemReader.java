package io.dynamodel.support;

import io.dynamodel.convert.AttributeConverter;
import io.dynamodel.convert.AttributeValues;
import io.dynamodel.convert.BinaryConverter;
import io.dynamodel.convert.Converters;
import io.dynamodel.convert.NumberConverter;
import io.dynamodel.convert.TextConverter;
import io.dynamodel.exception.AttributeException;
import io.dynamodel.exception.ItemMappingException;
import io.dynamodel.exception.ItemValidationException;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Takes the attributes of one item or document, for generated mappers. */
public final class ItemReader {
  private final Map<String, AttributeValue> item;

  private ItemReader(Map<String, AttributeValue> item) {
    this.item = item;
  }

  /**
   * What {@code constructor} makes of {@code item}.
   *
   * @throws NullPointerException if {@code item} is null
   * @throws ItemMappingException if an attribute can't be read, or the constructor refuses
   */
  public static <T> T read(Map<String, AttributeValue> item, Function<ItemReader, T> constructor) {
    ItemReader in = new ItemReader(Objects.requireNonNull(item, "item"));
    try {
      return constructor.apply(in);
    } catch (AttributeException e) {
      throw e;
    } catch (RuntimeException e) {
      throw new ItemMappingException("the constructor refused: " + e, e);
    }
  }

  /**
   * A required attribute.
   *
   * @throws ItemMappingException if it is absent, NULL or can't be read
   */
  public <T> T get(String name, AttributeConverter<T> converter) {
    return decode(name, converter, required(name));
  }

  /**
   * A key attribute of type S.
   *
   * @throws ItemMappingException if it is absent, can't be read or would be written differently: a
   *     record could then not be put or deleted under the key from which it was read
   */
  public <T> T key(String name, TextConverter<T> converter) {
    return key(name, converter, (key, value) -> converter.toText(value).equals(key.s()));
  }

  /** As {@link #key(String, TextConverter)}, of type N. */
  public <T> T key(String name, NumberConverter<T> converter) {
    return key(
        name,
        converter,
        (key, value) -> converter.toNumber(value).compareTo(new BigDecimal(key.n())) == 0);
  }

  /** As {@link #key(String, TextConverter)}, of type B. */
  public <T> T key(String name, BinaryConverter<T> converter) {
    return key(name, converter, (key, value) -> converter.toBytes(value).equals(key.b()));
  }

  /**
   * An attribute that may be absent or NULL: then null.
   *
   * @throws ItemMappingException if it can't be read
   */
  public <T> @Nullable T find(String name, AttributeConverter<T> converter) {
    AttributeValue value = present(name);
    return value == null ? null : decode(name, converter, value);
  }

  /**
   * An attribute that may be absent or NULL: then {@code otherwise}.
   *
   * @throws ItemMappingException if it can't be read
   */
  public <T> T find(String name, AttributeConverter<T> converter, T otherwise) {
    AttributeValue value = present(name);
    return value == null ? otherwise : decode(name, converter, value);
  }

  /** A required boolean. */
  public boolean getBoolean(String name) {
    return get(name, Converters.BOOLEAN);
  }

  /** A required byte. */
  public byte getByte(String name) {
    return get(name, Converters.BYTE);
  }

  /** A required short. */
  public short getShort(String name) {
    return get(name, Converters.SHORT);
  }

  /** A required int. */
  public int getInt(String name) {
    return get(name, Converters.INTEGER);
  }

  /** A required long. */
  public long getLong(String name) {
    return get(name, Converters.LONG);
  }

  /** A required float. */
  public float getFloat(String name) {
    return get(name, Converters.FLOAT);
  }

  /** A required double. */
  public double getDouble(String name) {
    return get(name, Converters.DOUBLE);
  }

  private <T> T key(
      String name, AttributeConverter<T> converter, BiPredicate<AttributeValue, T> roundTrip) {
    AttributeValue key = required(name);
    T value = decode(name, converter, key);
    try {
      if (roundTrip.test(key, value)) {
        return value;
      }
      String written = AttributeValues.describe(converter.toValue(value));
      throw changed(key, "would be written as " + written, null).inside(name);
    } catch (ItemValidationException e) {
      throw changed(key, e.problem(), e).inside(name);
    }
  }

  private static ItemMappingException changed(
      AttributeValue key, String problem, @Nullable Throwable cause) {
    String stored = AttributeValues.describe(key);
    return new ItemMappingException(
        "the key is stored as "
            + stored
            + ", but "
            + problem
            + "; a converter for the stored form is needed",
        cause);
  }

  private AttributeValue required(String name) {
    AttributeValue value = present(name);
    if (value == null) {
      String found = item.containsKey(name) ? "NULL" : "absent";
      throw new ItemMappingException("is required, but " + found).inside(name);
    }
    return value;
  }

  private @Nullable AttributeValue present(String name) {
    AttributeValue value = item.get(name);
    return value == null || AttributeValues.isNull(value) ? null : value;
  }

  private static <T> T decode(String name, AttributeConverter<T> converter, AttributeValue value) {
    try {
      return converter.fromValue(value);
    } catch (AttributeException e) {
      throw e.inside(name);
    } catch (RuntimeException e) {
      throw new ItemMappingException("the converter refused: " + e, e).inside(name);
    }
  }
}
