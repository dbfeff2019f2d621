package io.dynamodel.expression;

import io.dynamodel.convert.NumberConverter;

/**
 * An attribute of type N that every item has.
 *
 * @param <M> the model
 * @param <V> the Java type
 */
public sealed class NumberAttribute<M, V> extends ComparableNumberAttribute<M, V>
    implements Settable<M, V>, NumberValue<M, V> permits OptionalNumberAttribute {

  /** An attribute for generated code. */
  public NumberAttribute(AttributePath path, NumberConverter<V> converter) {
    super(path, converter);
  }

  /** The attribute that {@code number} is, or is calculated from. */
  static <M, V> NumberAttribute<M, V> of(NumberValue<M, V> number) {
    return number instanceof ComputedNumber<M, V> computed
        ? computed.attribute()
        : (NumberAttribute<M, V>) number;
  }

  /** Stores {@code value}: {@code SET}. */
  public final UpdateAction<M> set(long value) {
    return Change.set(path(), toValue(value));
  }

  /**
   * Stores {@code value} if the attribute is absent: {@code SET} with {@code if_not_exists}. A
   * stored NULL is there, and stays.
   */
  public final UpdateAction<M> setIfAbsent(long value) {
    return Change.set(path(), orElse(value));
  }

  /** What the attribute holds, or {@code value} where it is absent: {@code if_not_exists}. */
  @Override
  public final NumberValue<M, V> orElse(V value) {
    return new ComputedNumber<>(this, ComputedValue.orElse(path(), toValue(value)));
  }

  /** What the attribute holds, or {@code value} where it is absent: {@code if_not_exists}. */
  public final NumberValue<M, V> orElse(long value) {
    return new ComputedNumber<>(this, ComputedValue.orElse(path(), toValue(value)));
  }

  /**
   * Adds {@code value} to the number, or to 0 where the attribute is absent or NULL: {@code ADD}.
   */
  public final UpdateAction<M> add(V value) {
    return Change.add(path(), toValue(value));
  }

  /**
   * Adds {@code value} to the number, or to 0 where the attribute is absent or NULL: {@code ADD}.
   */
  public final UpdateAction<M> add(long value) {
    return Change.add(path(), toValue(value));
  }
}
