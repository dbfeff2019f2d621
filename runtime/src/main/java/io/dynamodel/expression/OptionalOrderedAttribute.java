package io.dynamodel.expression;

import io.dynamodel.convert.NumberConverter;
import java.util.function.Function;

/**
 * An attribute of type N that an item can lack, of a Java type that is no number.
 *
 * @param <M> the model
 * @param <V> the Java type
 */
public final class OptionalOrderedAttribute<M, V> extends OrderedAttribute<M, V>
    implements Removable<M, V> {

  /** An attribute for generated code. */
  public OptionalOrderedAttribute(AttributePath path, NumberConverter<V> converter) {
    super(path, converter);
  }

  /** Makes those of a list's elements or of a map's values, for generated code. */
  public static <M, V> Function<AttributePath, OptionalOrderedAttribute<M, V>> elements(
      NumberConverter<V> converter) {
    return path -> new OptionalOrderedAttribute<>(path, converter);
  }
}
