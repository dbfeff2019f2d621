package io.dynamodel.support;

import io.dynamodel.convert.AttributeConverter;
import io.dynamodel.convert.AttributeValues;
import io.dynamodel.convert.BinaryConverter;
import io.dynamodel.convert.KeyForm;
import io.dynamodel.convert.NumberConverter;
import io.dynamodel.convert.Primitives;
import io.dynamodel.convert.TextConverter;
import io.dynamodel.convert.WrittenItem;
import io.dynamodel.exception.AttributeException;
import io.dynamodel.exception.ItemMappingException;
import io.dynamodel.exception.Problem;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Takes the attributes of one item or document, for generated mappers. */
public final class ItemReader {
  private final StoredItem item;
  private @Nullable ReadKey<?> key;
  private @Nullable ReadKey<?> secondKey;

  private ItemReader(StoredItem item) {
    this.item = item;
  }

  /**
   * What {@code constructor} makes of {@code item}.
   *
   * @throws NullPointerException if {@code item} is null
   * @throws ItemMappingException if an attribute can't be read, or the constructor refuses
   */
  public static <T> T read(Map<String, AttributeValue> item, Function<ItemReader, T> constructor) {
    return read(new StoredItem(Objects.requireNonNull(item, "item")), constructor);
  }

  /**
   * As {@link #read(Map, Function)}, of an item that does not say that it is of another type.
   *
   * @param type the type name that it can have, in {@link TypeAttribute#NAME}
   */
  public static <T> T read(
      Map<String, AttributeValue> item, String type, Function<ItemReader, T> constructor) {
    StoredItem stored = new StoredItem(Objects.requireNonNull(item, "item"));
    TypeAttribute.check(stored, type);
    return read(stored, constructor);
  }

  private static <T> T read(StoredItem item, Function<ItemReader, T> constructor) {
    ItemReader in = new ItemReader(item);
    try {
      return constructor.apply(in);
    } catch (AttributeException e) {
      throw e;
    } catch (Exception e) {
      throw new ItemMappingException(Problem.of("the constructor refused: ").and(Problem.of(e)), e);
    }
  }

  /**
   * A required attribute.
   *
   * @throws ItemMappingException if it is absent, NULL or can't be read
   */
  public <T> T get(String name, AttributeConverter<T> converter) {
    return valueOf(name, converter, item.required(name));
  }

  /**
   * A key attribute of type S.
   *
   * @throws ItemMappingException if it is absent, can't be read or would be written differently: a
   *     record could then not be put or deleted under the key from which it was read
   */
  public <T> T key(String name, TextConverter<T> converter) {
    return keyOf(name, converter);
  }

  /** As {@link #key(String, TextConverter)}, of type N. */
  public <T> T key(String name, NumberConverter<T> converter) {
    return keyOf(name, converter);
  }

  /** As {@link #key(String, TextConverter)}, of type B. */
  public <T> T key(String name, BinaryConverter<T> converter) {
    return keyOf(name, converter);
  }

  /**
   * {@code record}, if its constructor has left its key as it was read: it could not be put or
   * deleted under another one.
   *
   * @param accessor of that part of the key
   * @throws ItemMappingException if it has another one
   */
  public <T> T keeping(String name, Function<T, ?> accessor, T record) {
    Object kept = accessor.apply(record);
    ReadKey<?> read = remembered(name);
    if (read == null ? isPrimitive(name, kept) : read.isKept(kept)) {
      return record;
    }
    throw KeyForm.changedByConstructor(item.required(name)).inside(name);
  }

  /** Whether a key that is read as a primitive is {@code kept}. */
  private boolean isPrimitive(String name, @Nullable Object kept) {
    return kept instanceof Number number
        && number.longValue() == whole(name, item.required(name), Primitives::toLong);
  }

  /**
   * An attribute that may be absent or NULL: then null.
   *
   * @throws ItemMappingException if it can't be read
   */
  public <T> @Nullable T find(String name, AttributeConverter<T> converter) {
    AttributeValue value = item.present(name);
    return value == null ? null : valueOf(name, converter, value);
  }

  /**
   * An attribute that may be absent or NULL: then {@code otherwise}.
   *
   * @throws ItemMappingException if it can't be read
   */
  public <T> T find(String name, AttributeConverter<T> converter, T otherwise) {
    AttributeValue value = item.present(name);
    return value == null ? otherwise : valueOf(name, converter, value);
  }

  /**
   * A document of which a projection reads some members. DynamoDB does not send it if it has none
   * of them: then it is read from nothing.
   *
   * @throws ItemMappingException if it can't be read
   */
  public <T> T part(String name, Function<Map<String, AttributeValue>, T> reader) {
    AttributeValue value = item.present(name);
    return decodePart(name, reader, value == null ? AttributeValues.map(Map.of()) : value);
  }

  /**
   * As {@link #part}, but null if none of its members was sent.
   *
   * @throws ItemMappingException if it can't be read
   */
  public <T> @Nullable T findPart(String name, Function<Map<String, AttributeValue>, T> reader) {
    AttributeValue value = item.present(name);
    return value == null ? null : decodePart(name, reader, value);
  }

  private static <T> T decodePart(
      String name, Function<Map<String, AttributeValue>, T> reader, AttributeValue value) {
    try {
      return reader.apply(AttributeValues.mapOf(value));
    } catch (AttributeException e) {
      throw e.inside(name);
    }
  }

  /** A required boolean. */
  public boolean getBoolean(String name) {
    return truth(name, item.required(name), Primitives::toBoolean);
  }

  /** A boolean, or {@code otherwise} where it is absent or NULL. */
  public boolean getBoolean(String name, boolean otherwise) {
    AttributeValue value = item.present(name);
    return value == null ? otherwise : truth(name, value, Primitives::toBoolean);
  }

  /** A required byte. */
  public byte getByte(String name) {
    return (byte) whole(name, item.required(name), Primitives::toByte);
  }

  /** A byte, or {@code otherwise} where it is absent or NULL. */
  public byte getByte(String name, byte otherwise) {
    AttributeValue value = item.present(name);
    return value == null ? otherwise : (byte) whole(name, value, Primitives::toByte);
  }

  /** A required short. */
  public short getShort(String name) {
    return (short) whole(name, item.required(name), Primitives::toShort);
  }

  /** A short, or {@code otherwise} where it is absent or NULL. */
  public short getShort(String name, short otherwise) {
    AttributeValue value = item.present(name);
    return value == null ? otherwise : (short) whole(name, value, Primitives::toShort);
  }

  /** A required int. */
  public int getInt(String name) {
    return (int) whole(name, item.required(name), Primitives::toInt);
  }

  /** An int, or {@code otherwise} where it is absent or NULL. */
  public int getInt(String name, int otherwise) {
    AttributeValue value = item.present(name);
    return value == null ? otherwise : (int) whole(name, value, Primitives::toInt);
  }

  /** A required long. */
  public long getLong(String name) {
    return whole(name, item.required(name), Primitives::toLong);
  }

  /** A long, or {@code otherwise} where it is absent or NULL. */
  public long getLong(String name, long otherwise) {
    AttributeValue value = item.present(name);
    return value == null ? otherwise : whole(name, value, Primitives::toLong);
  }

  /** The number of writes of an item: 0 where it is absent or NULL; a negative one is refused. */
  public long getVersion(String name) {
    AttributeValue value = item.present(name);
    return value == null ? 0 : whole(name, value, Primitives::toVersion);
  }

  /** A required float. */
  public float getFloat(String name) {
    return (float) floating(name, item.required(name), Primitives::toFloat);
  }

  /** A float, or {@code otherwise} where it is absent or NULL. */
  public float getFloat(String name, float otherwise) {
    AttributeValue value = item.present(name);
    return value == null ? otherwise : (float) floating(name, value, Primitives::toFloat);
  }

  /** A required double. */
  public double getDouble(String name) {
    return floating(name, item.required(name), Primitives::toDouble);
  }

  /** A double, or {@code otherwise} where it is absent or NULL. */
  public double getDouble(String name, double otherwise) {
    AttributeValue value = item.present(name);
    return value == null ? otherwise : floating(name, value, Primitives::toDouble);
  }

  /** An int, or nothing where it is absent or NULL. */
  public OptionalInt findInt(String name) {
    AttributeValue value = item.present(name);
    return value == null
        ? OptionalInt.empty()
        : OptionalInt.of((int) whole(name, value, Primitives::toInt));
  }

  /** A long, or nothing where it is absent or NULL. */
  public OptionalLong findLong(String name) {
    AttributeValue value = item.present(name);
    return value == null
        ? OptionalLong.empty()
        : OptionalLong.of(whole(name, value, Primitives::toLong));
  }

  /** A double, or nothing where it is absent or NULL. */
  public OptionalDouble findDouble(String name) {
    AttributeValue value = item.present(name);
    return value == null
        ? OptionalDouble.empty()
        : OptionalDouble.of(floating(name, value, Primitives::toDouble));
  }

  /**
   * What the item holds beyond the model: unmodifiable, in the item's order.
   *
   * @param attributes the stored names of the model's own attributes
   */
  public Map<String, AttributeValue> unmapped(Set<String> attributes) {
    Map<String, AttributeValue> unmapped = new LinkedHashMap<>(item.attributes());
    unmapped.keySet().removeAll(attributes);
    return Collections.unmodifiableMap(unmapped);
  }

  /** As {@link #key(String, TextConverter)}, of an item that may have nothing else. */
  static <T> T key(Map<String, AttributeValue> item, String name, AttributeConverter<T> converter) {
    return new ItemReader(new StoredItem(item)).keyOf(name, converter);
  }

  private <T> T keyOf(String name, AttributeConverter<T> converter) {
    AttributeValue stored = item.required(name);
    T value = WrittenItem.origin(item.attributes(), converter, stored);
    if (value == null) {
      value = decodeKey(name, converter, stored);
    }
    remember(new ReadKey<>(name, stored, converter, value));
    return value;
  }

  private static <T> T decodeKey(
      String name, AttributeConverter<T> converter, AttributeValue stored) {
    T value = decode(name, converter, stored);
    try {
      KeyForm.check(stored, converter, value);
    } catch (AttributeException e) {
      throw e.inside(name);
    }
    return value;
  }

  private void remember(ReadKey<?> read) {
    if (key == null) {
      key = read;
    } else {
      secondKey = read;
    }
  }

  private @Nullable ReadKey<?> remembered(String name) {
    return key == null || key.name().equals(name) ? key : secondKey;
  }

  private <T> T valueOf(String name, AttributeConverter<T> converter, AttributeValue stored) {
    T origin = WrittenItem.origin(item.attributes(), converter, stored);
    return origin == null ? decode(name, converter, stored) : origin;
  }

  private static <T> T decode(String name, AttributeConverter<T> converter, AttributeValue value) {
    try {
      return converter.fromValue(value);
    } catch (AttributeException e) {
      throw e.inside(name);
    } catch (Exception e) {
      throw new ItemMappingException(Problem.of("the converter refused: ").and(Problem.of(e)), e)
          .inside(name);
    }
  }

  private static boolean truth(
      String name, AttributeValue value, Predicate<AttributeValue> reader) {
    try {
      return reader.test(value);
    } catch (AttributeException e) {
      throw e.inside(name);
    }
  }

  private static long whole(
      String name, AttributeValue value, ToLongFunction<AttributeValue> reader) {
    try {
      return reader.applyAsLong(value);
    } catch (AttributeException e) {
      throw e.inside(name);
    }
  }

  private static double floating(
      String name, AttributeValue value, ToDoubleFunction<AttributeValue> reader) {
    try {
      return reader.applyAsDouble(value);
    } catch (AttributeException e) {
      throw e.inside(name);
    }
  }
}
