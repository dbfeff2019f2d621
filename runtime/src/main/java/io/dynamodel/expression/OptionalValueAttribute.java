package io.dynamodel.expression;

import io.dynamodel.convert.AttributeConverter;
import java.util.function.Function;

/**
 * An attribute that an item can lack, of a type that DynamoDB can only compare for equality.
 *
 * @param <M> the model
 * @param <V> the Java type
 */
public final class OptionalValueAttribute<M, V> extends ValueAttribute<M, V>
    implements Removable<M, V> {

  /** An attribute for generated code. */
  public OptionalValueAttribute(AttributePath path, AttributeConverter<V> converter) {
    super(path, converter);
  }

  /** Makes those of a list's elements or of a map's values, for generated code. */
  public static <M, V> Function<AttributePath, OptionalValueAttribute<M, V>> elements(
      AttributeConverter<V> converter) {
    return path -> new OptionalValueAttribute<>(path, converter);
  }
}
