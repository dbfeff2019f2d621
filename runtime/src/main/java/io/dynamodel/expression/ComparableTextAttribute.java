package io.dynamodel.expression;

import io.dynamodel.convert.Converters;
import io.dynamodel.convert.TextConverter;
import io.dynamodel.exception.ItemValidationException;
import io.dynamodel.expression.Operand.Function;
import java.util.Objects;

/**
 * An attribute of type S that conditions compare, and whose stored texts have the order of the Java
 * type. A key's attribute is no more than that: updates can't change it.
 *
 * @param <M> the model
 * @param <V> the Java type
 */
public sealed class ComparableTextAttribute<M, V> extends ComparablePrefixAttribute<M, V>
    implements Ordered<M, V>, Sized<M> permits TextAttribute {

  /** An attribute for generated code. */
  public ComparableTextAttribute(AttributePath path, TextConverter<V> converter) {
    super(path, converter);
  }

  /**
   * The stored text contains {@code part}: {@code contains}.
   *
   * @throws ItemValidationException if DynamoDB can't store such a text
   */
  public final Condition<M> contains(String part) {
    Objects.requireNonNull(part, "part");
    return Conditions.test(Function.CONTAINS, path(), convert(Converters.TEXT, part));
  }

  @Override
  public final Size<M> size() {
    return new Size<>(path());
  }
}
