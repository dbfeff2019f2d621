package io.dynamodel.expression;

import io.dynamodel.convert.AttributeConverter;
import io.dynamodel.convert.Nesting;
import io.dynamodel.exception.AttributeException;
import java.util.Objects;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What all attributes have: a path and a converter. */
abstract class ConvertedAttribute<M, V> implements Attribute<M, V> {
  private final AttributePath path;
  private final AttributeConverter<V> converter;

  ConvertedAttribute(AttributePath path, AttributeConverter<V> converter) {
    this.path = Objects.requireNonNull(path, "path");
    this.converter = Objects.requireNonNull(converter, "converter");
  }

  @Override
  public final AttributePath path() {
    return path;
  }

  @Override
  public final AttributeValue toValue(V value) {
    return convert(converter, Objects.requireNonNull(value, "value"));
  }

  /** What is stored for what {@code stored} is read as. */
  final AttributeValue rewritten(AttributeValue stored) {
    return convert(converter, converter.fromValue(stored));
  }

  /** Converts a part of this attribute. */
  final <T> AttributeValue convert(AttributeConverter<T> part, T value) {
    try {
      AttributeValue stored = Nesting.limited(() -> part.toValue(value));
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
