package io.dynamodel.support;

import io.dynamodel.convert.AttributeConverter;
import io.dynamodel.convert.AttributeValues;
import io.dynamodel.convert.Converters;
import io.dynamodel.exception.AttributeException;
import io.dynamodel.exception.ItemValidationException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Collects the attributes of one item or document, for generated mappers. */
public final class ItemWriter {
  private final Map<String, AttributeValue> item;

  /**
   * Starts an item.
   *
   * @param components how many attributes it has at most
   */
  public ItemWriter(int components) {
    item = new LinkedHashMap<>(components * 4 / 3 + 1);
  }

  /**
   * A required attribute. What its converter stores as NULL, such as an empty set, is left out.
   *
   * @throws ItemValidationException if {@code value} is null or can't be stored
   */
  public <T> ItemWriter put(String name, AttributeConverter<T> converter, @Nullable T value) {
    if (value == null) {
      throw new ItemValidationException("is required: null can't be stored").inside(name);
    }
    return add(name, converter, value);
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
    return add(name, Converters.FLOAT, value);
  }

  /**
   * A required double.
   *
   * @throws ItemValidationException if it is NaN, infinite or out of DynamoDB's range
   */
  public ItemWriter put(String name, double value) {
    return add(name, Converters.DOUBLE, value);
  }

  /** The item: unmodifiable, its attributes in the order of the calls. */
  public Map<String, AttributeValue> item() {
    return Collections.unmodifiableMap(item);
  }

  private <T> ItemWriter add(String name, AttributeConverter<T> converter, T value) {
    try {
      AttributeValue stored = converter.toValue(value);
      if (!AttributeValues.isNull(stored)) {
        item.put(name, stored);
      }
      return this;
    } catch (AttributeException e) {
      throw e.inside(name);
    }
  }
}
