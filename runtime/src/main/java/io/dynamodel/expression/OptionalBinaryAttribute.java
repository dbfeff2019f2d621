package io.dynamodel.expression;

import io.dynamodel.convert.BinaryConverter;
import java.util.function.Function;

/**
 * An attribute of type B that an item can lack.
 *
 * @param <M> the model
 * @param <V> the Java type
 */
public final class OptionalBinaryAttribute<M, V> extends BinaryAttribute<M, V>
    implements Removable<M, V> {

  /** An attribute for generated code. */
  public OptionalBinaryAttribute(AttributePath path, BinaryConverter<V> converter) {
    super(path, converter);
  }

  /** Makes those of a list's elements or of a map's values, for generated code. */
  public static <M, V> Function<AttributePath, OptionalBinaryAttribute<M, V>> elements(
      BinaryConverter<V> converter) {
    return path -> new OptionalBinaryAttribute<>(path, converter);
  }

  /** The attribute is absent, a stored NULL or of no bytes. */
  @Override
  public Condition<M> isEmpty() {
    return Conditions.isAbsentNullOrOfSizeZero(path());
  }
}
