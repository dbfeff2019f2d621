package io.dynamodel.expression;

import io.dynamodel.convert.Converters;
import io.dynamodel.convert.TextConverter;
import io.dynamodel.exception.ItemValidationException;
import io.dynamodel.expression.Operand.Function;
import java.util.Objects;

/**
 * An attribute of type S that updates can't change. The order of the stored texts need not be that
 * of the Java type: so values can be equal, but not less or greater. {@link #asText} compares the
 * texts.
 *
 * @param <M> the model
 * @param <V> the Java type
 */
public sealed class PrefixKeyAttribute<M, V> extends ConvertedAttribute<M, V>
    permits TextKeyAttribute, PrefixAttribute {

  /** An attribute for generated code. */
  public PrefixKeyAttribute(AttributePath path, TextConverter<V> converter) {
    super(path, converter);
  }

  /** Equal to one of the values: {@code IN}, several of them for more than 100 values. */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public final Condition<M> in(V first, V... more) {
    return in(Arguments.list(first, more));
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
   * The stored text of this attribute, with all operators of text: compared by code points,
   * whatever the order of the Java type.
   */
  public final TextKeyAttribute<M, String> asText() {
    return new TextKeyAttribute<>(path(), Converters.TEXT);
  }
}
