package io.dynamodel.support;

import io.dynamodel.convert.AttributeConverter;
import io.dynamodel.convert.AttributeValues;
import io.dynamodel.convert.Converters;
import io.dynamodel.convert.Origins;
import io.dynamodel.convert.Primitives;
import io.dynamodel.convert.WrittenItem;
import io.dynamodel.exception.AttributeException;
import io.dynamodel.exception.ItemValidationException;
import io.dynamodel.schema.TableSchema;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Collects the attributes of one item or document, for generated mappers. */
public final class ItemWriter {
  private final Map<String, AttributeValue> item;
  private final Origins origins;

  /**
   * Starts an item.
   *
   * @param components how many attributes it has at most
   */
  public ItemWriter(int components) {
    item = new LinkedHashMap<>(components * 4 / 3 + 1);
    origins = new Origins();
  }

  /**
   * A required attribute.
   *
   * @throws ItemValidationException if {@code value} is null, is stored as NULL, or can't be stored
   */
  public <T> ItemWriter put(String name, AttributeConverter<T> converter, @Nullable T value) {
    T present = required(name, value);
    try {
      AttributeValue stored = AttributeValues.required(converter.toValue(present));
      item.put(name, stored);
      origins.add(converter, present, stored);
      return this;
    } catch (AttributeException e) {
      throw e.inside(name);
    }
  }

  /**
   * A set, which is left out where it is empty.
   *
   * @throws ItemValidationException if {@code value} is null or can't be stored
   */
  public <T extends Set<?>> ItemWriter putSet(
      String name, AttributeConverter<T> converter, @Nullable T value) {
    return add(name, converter, required(name, value));
  }

  /**
   * An attribute for which {@code otherwise} is stored where {@code value} is null.
   *
   * @throws ItemValidationException if the one that is stored can't be
   */
  public <T> ItemWriter put(
      String name, AttributeConverter<T> converter, @Nullable T value, T otherwise) {
    return add(name, converter, value == null ? otherwise : value);
  }

  /**
   * An attribute that is left out where {@code value} is null.
   *
   * @throws ItemValidationException if {@code value} can't be stored
   */
  public <T> ItemWriter putOptional(
      String name, AttributeConverter<T> converter, @Nullable T value) {
    return value == null ? this : add(name, converter, value);
  }

  /**
   * An attribute that is left out where {@code value} is empty.
   *
   * @throws ItemValidationException if {@code value} is null or what it holds can't be stored
   */
  public <T> ItemWriter putIfPresent(
      String name, AttributeConverter<T> converter, Optional<T> value) {
    return putOptional(name, converter, required(name, value).orElse(null));
  }

  /** An int that is left out where {@code value} is empty; null is refused. */
  public ItemWriter put(String name, OptionalInt value) {
    return required(name, value).isEmpty() ? this : put(name, value.getAsInt());
  }

  /** A long that is left out where {@code value} is empty; null is refused. */
  public ItemWriter put(String name, OptionalLong value) {
    return required(name, value).isEmpty() ? this : put(name, value.getAsLong());
  }

  /** A double that is left out where {@code value} is empty; null is refused, and so is NaN. */
  public ItemWriter put(String name, OptionalDouble value) {
    return required(name, value).isEmpty() ? this : put(name, value.getAsDouble());
  }

  /** A required boolean. */
  public ItemWriter put(String name, boolean value) {
    item.put(name, AttributeValues.bool(value));
    return this;
  }

  /** A required byte, short, int or long. */
  public ItemWriter put(String name, long value) {
    item.put(name, AttributeValues.number(value));
    return this;
  }

  /**
   * A required float.
   *
   * @throws ItemValidationException if it is NaN or infinite
   */
  public ItemWriter put(String name, float value) {
    try {
      item.put(name, Primitives.of(value));
      return this;
    } catch (AttributeException e) {
      throw e.inside(name);
    }
  }

  /**
   * A required double.
   *
   * @throws ItemValidationException if it is NaN, infinite or out of DynamoDB's range
   */
  public ItemWriter put(String name, double value) {
    try {
      item.put(name, Primitives.of(value));
      return this;
    } catch (AttributeException e) {
      throw e.inside(name);
    }
  }

  /** Says that the item is of the type {@code name}, in {@link TypeAttribute#NAME}. */
  public ItemWriter type(String name) {
    return put(TypeAttribute.NAME, Converters.TEXT, name);
  }

  /**
   * The key attributes of {@code schema} that are made of parts, for the parts that were put; and
   * takes those parts out again that are no attributes by themselves.
   *
   * @throws ItemValidationException if a part can't have its value
   */
  public ItemWriter keys(TableSchema<?> schema) {
    item.putAll(schema.keysOf(item));
    schema.unstored().forEach(item::remove);
    return this;
  }

  /**
   * Attributes beyond those of the model, as they are.
   *
   * @param component the record component that has them, for messages
   * @param attributes the stored names of the model's own attributes
   * @param unmapped by their stored names
   * @throws ItemValidationException if {@code unmapped} is null, if DynamoDB can't store one of the
   *     values, or if the model stores an attribute of that name itself
   */
  public ItemWriter unmapped(
      String component, Set<String> attributes, @Nullable Map<String, AttributeValue> unmapped) {
    UnmappedAttributes own = new UnmappedAttributes(component, attributes);
    required(component, unmapped)
        .forEach((name, value) -> item.put(name, own.checked(name, value)));
    return this;
  }

  /** The item: unmodifiable, its attributes in the order of the calls. */
  public Map<String, AttributeValue> item() {
    return new WrittenItem(item, origins);
  }

  private static <T> T required(String name, @Nullable T value) {
    if (value == null) {
      throw new ItemValidationException("is required: null can't be stored").inside(name);
    }
    return value;
  }

  private <T> ItemWriter add(String name, AttributeConverter<T> converter, T value) {
    try {
      AttributeValue stored = converter.toValue(value);
      if (!AttributeValues.isNull(stored)) {
        item.put(name, stored);
        origins.add(converter, value, stored);
      }
      return this;
    } catch (AttributeException e) {
      throw e.inside(name);
    }
  }
}
