package io.dynamodel.expression;

import io.dynamodel.convert.TextConverter;
import java.util.function.Function;

/**
 * An attribute of type S that an item can lack, whose stored texts need not have the order of the
 * Java type.
 *
 * @param <M> the model
 * @param <V> the Java type
 */
public final class OptionalPrefixAttribute<M, V> extends PrefixAttribute<M, V>
    implements Removable<M, V> {

  /** An attribute for generated code. */
  public OptionalPrefixAttribute(AttributePath path, TextConverter<V> converter) {
    super(path, converter);
  }

  /** Makes those of a list's elements or of a map's values, for generated code. */
  public static <M, V> Function<AttributePath, OptionalPrefixAttribute<M, V>> elements(
      TextConverter<V> converter) {
    return path -> new OptionalPrefixAttribute<>(path, converter);
  }

  /** The attribute is absent, a stored NULL or the empty text. */
  @Override
  public Condition<M> isEmpty() {
    return Conditions.isAbsentNullOrOfSizeZero(path());
  }
}
