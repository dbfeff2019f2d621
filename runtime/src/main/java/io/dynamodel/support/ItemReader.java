package io.dynamodel.support;

import io.dynamodel.convert.AttributeConverter;
import io.dynamodel.convert.BinaryConverter;
import io.dynamodel.convert.Converters;
import io.dynamodel.convert.IntegralRange;
import io.dynamodel.convert.ItemValues;
import io.dynamodel.convert.KeyForm;
import io.dynamodel.convert.NumberConverter;
import io.dynamodel.convert.Primitives;
import io.dynamodel.convert.StoredItem;
import io.dynamodel.convert.StoredValue;
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
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Takes the attributes of one item or document, for generated mappers. */
public final class ItemReader {
  private final StoredItem item;

  /** The parts of the key that were read and converted. */
  private @Nullable ReadKey<?> keys;

  private ItemReader(StoredItem item) {
    this.item = item;
  }

  /**
   * A reader of {@code item}.
   *
   * @throws NullPointerException if {@code item} is null
   */
  public static ItemReader of(StoredItem item) {
    return new ItemReader(Objects.requireNonNull(item, "item"));
  }

  /**
   * As {@link #of(StoredItem)}, of an item that does not say that it is of another type.
   *
   * @param type the type name that it can have, in {@link TypeAttribute#NAME}
   */
  public static ItemReader of(StoredItem item, String type) {
    TypeAttribute.check(Objects.requireNonNull(item, "item"), type);
    return of(item);
  }

  /** What {@code constructor} makes of {@code item}. */
  public static <T> T read(StoredItem item, Function<ItemReader, T> constructor) {
    ItemReader in = of(item);
    try {
      return constructor.apply(in);
    } catch (Exception e) {
      throw in.refused(e);
    }
  }

  /**
   * The exception of an item of which no record was made: an attribute could not be read, or the
   * constructor threw {@code cause}.
   */
  public AttributeException refused(Exception cause) {
    return cause instanceof AttributeException known
        ? known
        : new ItemMappingException(
            Problem.of("the constructor refused: ").and(Problem.of(cause)), cause);
  }

  /**
   * A required attribute.
   *
   * @throws ItemMappingException if it is absent, NULL or can't be read
   */
  public <T> T get(String name, AttributeConverter<T> converter) {
    return required(name, found(name, converter));
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
   * Checks that a record's constructor has left a part of its key as it was read: the record could
   * not be put or deleted under another one.
   *
   * @param kept what the record has
   * @throws ItemMappingException if that is something else
   */
  public void keeps(String name, @Nullable Object kept) {
    if (isKept(name, kept)) {
      return;
    }
    throw KeyForm.changedByConstructor(Presence.required(item, name)).inside(name);
  }

  private boolean isKept(String name, @Nullable Object kept) {
    for (ReadKey<?> read = keys; read != null; read = read.before()) {
      if (read.name().equals(name)) {
        return read.isKept(kept, item);
      }
    }
    if (kept == null) {
      return false;
    }
    return WrittenItem.keeps(item, name, kept)
        || (kept instanceof Number number // of a key that is read as a primitive
            ? number.longValue() == whole(name, requiredNumber(name), IntegralRange.LONG)
            : kept instanceof String text && item.isText(name, text));
  }

  /**
   * An attribute that may be absent or NULL: then null.
   *
   * @throws ItemMappingException if it can't be read
   */
  public <T> @Nullable T find(String name, AttributeConverter<T> converter) {
    return found(name, converter);
  }

  /**
   * An attribute that may be absent or NULL: then {@code otherwise}.
   *
   * @throws ItemMappingException if it can't be read
   */
  public <T> T find(String name, AttributeConverter<T> converter, T otherwise) {
    T value = found(name, converter);
    return value == null ? otherwise : value;
  }

  /**
   * A document of which a projection reads some members. DynamoDB does not send it if it has none
   * of them: then it is read from nothing.
   *
   * @throws ItemMappingException if it can't be read
   */
  public <T> T part(String name, Function<StoredItem, T> reader) {
    return decodePart(name, reader, item.present(name));
  }

  /**
   * As {@link #part}, but null if none of its members was sent.
   *
   * @throws ItemMappingException if it can't be read
   */
  public <T> @Nullable T findPart(String name, Function<StoredItem, T> reader) {
    StoredValue value = item.present(name);
    return value == null ? null : decodePart(name, reader, value);
  }

  private static <T> T decodePart(
      String name, Function<StoredItem, T> reader, @Nullable StoredValue value) {
    try {
      return reader.apply(value == null ? StoredItem.of(Map.of()) : value.entries());
    } catch (AttributeException e) {
      throw e.inside(name);
    }
  }

  /** A required boolean. */
  public boolean getBoolean(String name) {
    return required(name, truth(name));
  }

  /** A boolean, or {@code otherwise} where it is absent or NULL. */
  public boolean getBoolean(String name, boolean otherwise) {
    Boolean value = truth(name);
    return value == null ? otherwise : value;
  }

  /** A required byte. */
  public byte getByte(String name) {
    return (byte) whole(name, requiredNumber(name), IntegralRange.BYTE);
  }

  /** A byte, or {@code otherwise} where it is absent or NULL. */
  public byte getByte(String name, byte otherwise) {
    String number = number(name);
    return number == null ? otherwise : (byte) whole(name, number, IntegralRange.BYTE);
  }

  /** A required short. */
  public short getShort(String name) {
    return (short) whole(name, requiredNumber(name), IntegralRange.SHORT);
  }

  /** A short, or {@code otherwise} where it is absent or NULL. */
  public short getShort(String name, short otherwise) {
    String number = number(name);
    return number == null ? otherwise : (short) whole(name, number, IntegralRange.SHORT);
  }

  /** A required int. */
  public int getInt(String name) {
    return (int) whole(name, requiredNumber(name), IntegralRange.INT);
  }

  /** An int, or {@code otherwise} where it is absent or NULL. */
  public int getInt(String name, int otherwise) {
    String number = number(name);
    return number == null ? otherwise : (int) whole(name, number, IntegralRange.INT);
  }

  /** A required long. */
  public long getLong(String name) {
    return whole(name, requiredNumber(name), IntegralRange.LONG);
  }

  /** A long, or {@code otherwise} where it is absent or NULL. */
  public long getLong(String name, long otherwise) {
    String number = number(name);
    return number == null ? otherwise : whole(name, number, IntegralRange.LONG);
  }

  /** The number of writes of an item: 0 where it is absent or NULL; a negative one is refused. */
  public long getVersion(String name) {
    String number = number(name);
    return number == null ? 0 : version(name, number);
  }

  /** A required float. */
  public float getFloat(String name) {
    return (float) floating(name, requiredNumber(name), Primitives::toFloat);
  }

  /** A float, or {@code otherwise} where it is absent or NULL. */
  public float getFloat(String name, float otherwise) {
    String number = number(name);
    return number == null ? otherwise : (float) floating(name, number, Primitives::toFloat);
  }

  /** A required double. */
  public double getDouble(String name) {
    return floating(name, requiredNumber(name), Primitives::toDouble);
  }

  /** A double, or {@code otherwise} where it is absent or NULL. */
  public double getDouble(String name, double otherwise) {
    String number = number(name);
    return number == null ? otherwise : floating(name, number, Primitives::toDouble);
  }

  /** An int, or nothing where it is absent or NULL. */
  public OptionalInt findInt(String name) {
    String number = number(name);
    return number == null
        ? OptionalInt.empty()
        : OptionalInt.of((int) whole(name, number, IntegralRange.INT));
  }

  /** A long, or nothing where it is absent or NULL. */
  public OptionalLong findLong(String name) {
    String number = number(name);
    return number == null
        ? OptionalLong.empty()
        : OptionalLong.of(whole(name, number, IntegralRange.LONG));
  }

  /** A double, or nothing where it is absent or NULL. */
  public OptionalDouble findDouble(String name) {
    String number = number(name);
    return number == null
        ? OptionalDouble.empty()
        : OptionalDouble.of(floating(name, number, Primitives::toDouble));
  }

  /**
   * What the item holds beyond the model: unmodifiable, in the item's order.
   *
   * @param attributes the stored names of the model's own attributes
   */
  public Map<String, AttributeValue> unmapped(Set<String> attributes) {
    Map<String, AttributeValue> unmapped = new LinkedHashMap<>();
    item.forEach(
        (name, value) -> {
          if (!attributes.contains(name)) {
            unmapped.put(name, value.toAttributeValue());
          }
        });
    return Collections.unmodifiableMap(unmapped);
  }

  /** As {@link #key(String, TextConverter)}, of an item that may have nothing else. */
  static <T> T key(StoredItem item, String name, AttributeConverter<T> converter) {
    return new ItemReader(item).keyOf(name, converter);
  }

  private <T> T keyOf(String name, AttributeConverter<T> converter) {
    T value = required(name, found(name, converter));
    boolean isKnown = // a text is what it reads as, and what was just written is what it was
        converter == Converters.TEXT || WrittenItem.origin(item, name, converter) != null;
    if (!isKnown) {
      checkForm(name, converter, value);
      keys = new ReadKey<>(name, converter, value, keys);
    }
    return value;
  }

  private <T> void checkForm(String name, AttributeConverter<T> converter, T value) {
    try {
      KeyForm.check(Presence.required(item, name), converter, value);
    } catch (AttributeException e) {
      throw e.inside(name);
    }
  }

  private <T> T required(String name, @Nullable T value) {
    if (value == null) {
      throw Presence.missing(item, name);
    }
    return value;
  }

  /** What is read of an attribute; null if it is absent or NULL. */
  @SuppressWarnings("unchecked") // of texts, T is String
  private <T> @Nullable T found(String name, AttributeConverter<T> converter) {
    try {
      if (converter == Converters.TEXT) { // as most: without an object for the value
        return (T) item.text(name);
      }
      T origin = WrittenItem.origin(item, name, converter);
      if (origin != null) {
        return origin;
      }
      return ItemValues.read(item, name, converter);
    } catch (AttributeException e) {
      throw e.inside(name);
    } catch (Exception e) {
      throw new ItemMappingException(Problem.of("the converter refused: ").and(Problem.of(e)), e)
          .inside(name);
    }
  }

  private @Nullable Boolean truth(String name) {
    try {
      return item.bool(name);
    } catch (AttributeException e) {
      throw e.inside(name);
    }
  }

  private String requiredNumber(String name) {
    return required(name, number(name));
  }

  private @Nullable String number(String name) {
    try {
      return item.number(name);
    } catch (AttributeException e) {
      throw e.inside(name);
    }
  }

  private static long version(String name, String number) {
    try {
      return Primitives.toVersion(number);
    } catch (AttributeException e) {
      throw e.inside(name);
    }
  }

  private static long whole(String name, String number, IntegralRange range) {
    try {
      return range.read(number);
    } catch (AttributeException e) {
      throw e.inside(name);
    }
  }

  private static double floating(String name, String number, ToDoubleFunction<String> reader) {
    try {
      return reader.applyAsDouble(number);
    } catch (AttributeException e) {
      throw e.inside(name);
    }
  }
}
