package io.dynamodel.expression;

import io.dynamodel.convert.NumberConverter;
import java.util.function.Function;

/**
 * An attribute of type N that an item can lack.
 *
 * @param <M> the model
 * @param <V> the Java type
 */
public final class OptionalNumberAttribute<M, V> extends NumberAttribute<M, V>
    implements Removable<M, V> {

  /** An attribute for generated code. */
  public OptionalNumberAttribute(AttributePath path, NumberConverter<V> converter) {
    super(path, converter);
  }

  /** Makes those of a list's elements or of a map's values, for generated code. */
  public static <M, V> Function<AttributePath, OptionalNumberAttribute<M, V>> elements(
      NumberConverter<V> converter) {
    return path -> new OptionalNumberAttribute<>(path, converter);
  }
}
