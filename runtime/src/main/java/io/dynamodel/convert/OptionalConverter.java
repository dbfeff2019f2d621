package io.dynamodel.convert;

import io.dynamodel.exception.ItemValidationException;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * An optional value of type {@code O} by the converter of what it can hold; empty as NULL.
 *
 * @param content what it holds; null: nothing
 */
record OptionalConverter<O, E>(
    AttributeConverter<E> element, Function<O, @Nullable E> content, O empty, Function<E, O> filled)
    implements AttributeConverter<O> {

  static <E> OptionalConverter<Optional<E>, E> of(AttributeConverter<E> element) {
    return new OptionalConverter<>(
        element, optional -> optional.orElse(null), Optional.empty(), Optional::of);
  }

  static OptionalConverter<OptionalInt, Integer> ofInt() {
    return new OptionalConverter<>(
        Converters.INTEGER,
        optional -> optional.isPresent() ? optional.getAsInt() : null,
        OptionalInt.empty(),
        OptionalInt::of);
  }

  static OptionalConverter<OptionalLong, Long> ofLong() {
    return new OptionalConverter<>(
        Converters.LONG,
        optional -> optional.isPresent() ? optional.getAsLong() : null,
        OptionalLong.empty(),
        OptionalLong::of);
  }

  static OptionalConverter<OptionalDouble, Double> ofDouble() {
    return new OptionalConverter<>(
        Converters.DOUBLE,
        optional -> optional.isPresent() ? optional.getAsDouble() : null,
        OptionalDouble.empty(),
        OptionalDouble::of);
  }

  @Override
  public AttributeValue toValue(O value) {
    if (value == null) {
      throw new ItemValidationException("is null, which can't be stored here");
    }
    E held = content.apply(value);
    return held == null ? AttributeValues.NULL : element.toValue(held);
  }

  @Override
  public O fromValue(AttributeValue value) {
    return AttributeValues.isNull(value) ? empty : filled.apply(element.fromValue(value));
  }
}
