package io.dynamodel.expression;

import io.dynamodel.convert.AttributeConverter;
import io.dynamodel.convert.Nesting;
import io.dynamodel.convert.WholeUnits;
import io.dynamodel.exception.AttributeException;
import io.dynamodel.exception.ItemValidationException;
import io.dynamodel.expression.Predicate.Comparator;
import java.util.Objects;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What all attributes have: a path and a converter. */
abstract class ConvertedAttribute<M, V> implements Attribute<M, V> {
  private final AttributePath path;
  private final AttributeConverter<V> converter;

  ConvertedAttribute(AttributePath path, AttributeConverter<V> converter) {
    this.path = Objects.requireNonNull(path, "path");
    this.converter = Objects.requireNonNull(converter, "converter");
  }

  /** What users do not see of {@code attribute}: all attributes are such ones. */
  static <M, V> ConvertedAttribute<M, V> of(Attribute<M, V> attribute) {
    return (ConvertedAttribute<M, V>) attribute;
  }

  /** Where the attribute stands in the item. For generated attributes, which extend this. */
  protected final AttributePath path() {
    return path;
  }

  /**
   * What is stored for {@code value}.
   *
   * @throws ItemValidationException if DynamoDB can't store it, naming this path
   */
  final AttributeValue toValue(V value) {
    return convert(converter, Objects.requireNonNull(value, "value"));
  }

  /** What is compared with {@code bound}, as it is stored: the same values pass. */
  final AttributeValue bound(Comparator comparator, V bound) {
    return comparator == Comparator.LT || comparator == Comparator.GE
        ? ceiling(bound)
        : floor(bound);
  }

  /** The greatest that can be stored and is not greater than {@code bound}. */
  final AttributeValue floor(V bound) {
    return converter instanceof WholeUnits<V> units
        ? convert(units::floorValue, Objects.requireNonNull(bound, "value"))
        : toValue(bound);
  }

  /** The least that can be stored and is not less than {@code bound}. */
  final AttributeValue ceiling(V bound) {
    return converter instanceof WholeUnits<V> units
        ? convert(units::ceilingValue, Objects.requireNonNull(bound, "value"))
        : toValue(bound);
  }

  /** What is stored for what {@code stored} is read as. */
  final AttributeValue rewritten(AttributeValue stored) {
    return convert(converter, converter.fromValue(stored));
  }

  /** Converts a part of this attribute. */
  final <T> AttributeValue convert(AttributeConverter<T> part, T value) {
    return convert(part::toValue, value);
  }

  private <T> AttributeValue convert(Function<T, AttributeValue> part, T value) {
    try {
      AttributeValue stored = Nesting.limited(part, value);
      Nesting.check(stored, Nesting.LEVELS); // how many fit, the service sees from the whole item
      return stored;
    } catch (AttributeException e) {
      throw path.inside(e);
    }
  }

  @Override
  public final String toString() {
    return path.toString();
  }
}
