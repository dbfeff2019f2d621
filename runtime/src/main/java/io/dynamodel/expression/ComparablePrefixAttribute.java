package io.dynamodel.expression;

import io.dynamodel.convert.Converters;
import io.dynamodel.convert.TextConverter;
import io.dynamodel.exception.ItemValidationException;
import io.dynamodel.expression.Operand.Function;
import java.util.Objects;

/**
 * An attribute of type S that conditions compare. The order of the stored texts need not be that of
 * the Java type: so values can be equal, but not less or greater. {@link #asText} compares the
 * texts. A key's attribute is no more than that: updates can't change it.
 *
 * @param <M> the model
 * @param <V> the Java type
 */
public sealed class ComparablePrefixAttribute<M, V> extends ConvertedAttribute<M, V>
    permits ComparableTextAttribute, PrefixAttribute {

  /** An attribute for generated code. */
  public ComparablePrefixAttribute(AttributePath path, TextConverter<V> converter) {
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
  public final ComparableTextAttribute<M, String> asText() {
    return new ComparableTextAttribute<>(path(), Converters.TEXT);
  }
}
