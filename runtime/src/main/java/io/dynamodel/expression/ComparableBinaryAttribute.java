package io.dynamodel.expression;

import io.dynamodel.convert.BinaryConverter;
import io.dynamodel.convert.Converters;
import io.dynamodel.expression.Operand.Function;
import java.util.Objects;

/**
 * An attribute of type B that conditions compare. A key's attribute is no more than that: updates
 * can't change it.
 *
 * @param <M> the model
 * @param <V> the Java type
 */
public sealed class ComparableBinaryAttribute<M, V> extends ConvertedAttribute<M, V>
    implements Ordered<M, V>, Sized<M> permits BinaryAttribute {

  /** An attribute for generated code. */
  public ComparableBinaryAttribute(AttributePath path, BinaryConverter<V> converter) {
    super(path, converter);
  }

  /** The stored bytes begin with {@code prefix}: {@code begins_with}. */
  public final Condition<M> beginsWith(byte[] prefix) {
    Objects.requireNonNull(prefix, "prefix");
    return Conditions.test(Function.BEGINS_WITH, path(), convert(Converters.BYTES, prefix));
  }

  /** The stored bytes contain {@code part}, in one piece: {@code contains}. */
  public final Condition<M> contains(byte[] part) {
    Objects.requireNonNull(part, "part");
    return Conditions.test(Function.CONTAINS, path(), convert(Converters.BYTES, part));
  }

  @Override
  public final Size<M> size() {
    return new Size<>(path());
  }
}
