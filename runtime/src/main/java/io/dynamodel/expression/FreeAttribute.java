package io.dynamodel.expression;

import io.dynamodel.convert.Converters;
import io.dynamodel.exception.ItemValidationException;
import io.dynamodel.expression.Operand.Function;
import java.util.Objects;

/**
 * A free-form attribute that every item has. It has the operators of all types: where the stored
 * type is another one than the value's, a comparison is false.
 *
 * @param <M> the model
 */
public sealed class FreeAttribute<M> extends ConvertedAttribute<M, Object>
    implements Ordered<M, Object>, Settable<M, Object>, Sized<M> permits OptionalFreeAttribute {

  /** An attribute for generated code. */
  public FreeAttribute(AttributePath path) {
    super(path, Converters.FREE_FORM);
  }

  /**
   * The element of this list at {@code index}, from 0.
   *
   * @throws IllegalArgumentException if {@code index} is negative
   */
  public final OptionalFreeAttribute<M> at(int index) {
    return new OptionalFreeAttribute<>(path().index(index));
  }

  /**
   * The value of {@code key} in this map.
   *
   * @throws ItemValidationException if DynamoDB can't store the key
   * @throws IllegalArgumentException if the key is the empty text
   */
  public final OptionalFreeAttribute<M> key(String key) {
    Objects.requireNonNull(key, "key");
    return new OptionalFreeAttribute<>(path().entry(convert(Converters.TEXT, key).s()));
  }

  /**
   * The stored text begins with {@code prefix}: {@code begins_with}.
   *
   * @throws ItemValidationException if DynamoDB can't store such a text
   */
  public final Condition<M> beginsWith(String prefix) {
    Objects.requireNonNull(prefix, "prefix");
    return Conditions.test(Function.BEGINS_WITH, path(), convert(Converters.TEXT, prefix));
  }

  /**
   * The stored set or list has this element, or the stored text contains it: {@code contains}.
   *
   * @throws ItemValidationException if DynamoDB can't store the element
   */
  public final Condition<M> contains(Object value) {
    return Conditions.test(Function.CONTAINS, path(), toValue(value));
  }

  @Override
  public final Size<M> size() {
    return new Size<>(path());
  }
}
