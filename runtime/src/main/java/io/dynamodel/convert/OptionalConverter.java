package io.dynamodel.convert;

import io.dynamodel.exception.ItemValidationException;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * An optional value of type {@code O} by the converter of what it can hold; empty as NULL.
 *
 * @param type of {@code O}
 */
record OptionalConverter<O, E>(AttributeConverter<E> element, OptionalType type)
    implements OwnConverter<O> {

  static <E> OptionalConverter<Optional<E>, E> of(AttributeConverter<E> element) {
    return new OptionalConverter<>(element, OptionalType.OBJECT);
  }

  static OptionalConverter<OptionalInt, Integer> ofInt() {
    return new OptionalConverter<>(Converters.INTEGER, OptionalType.INT);
  }

  static OptionalConverter<OptionalLong, Long> ofLong() {
    return new OptionalConverter<>(Converters.LONG, OptionalType.LONG);
  }

  static OptionalConverter<OptionalDouble, Double> ofDouble() {
    return new OptionalConverter<>(Converters.DOUBLE, OptionalType.DOUBLE);
  }

  @Override
  @SuppressWarnings("unchecked")
  public AttributeValue toValue(O value) {
    if (value == null) {
      throw new ItemValidationException("is null, which can't be stored here");
    }
    E held = (E) type.content(value);
    return held == null ? AttributeValues.NULL : element.toValue(held);
  }

  @Override
  @SuppressWarnings("unchecked")
  public O read(StoredValue value) {
    return (O) (value.isNull() ? type.empty() : type.of(element.read(value)));
  }
}
