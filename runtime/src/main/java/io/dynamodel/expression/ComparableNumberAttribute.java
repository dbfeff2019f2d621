package io.dynamodel.expression;

import io.dynamodel.convert.AttributeValues;
import io.dynamodel.convert.NumberConverter;
import io.dynamodel.exception.AttributeException;
import io.dynamodel.exception.ItemValidationException;
import io.dynamodel.exception.Problem;
import io.dynamodel.expression.Predicate.Comparator;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * An attribute of type N that conditions compare. A key's attribute is no more than that: updates
 * can't change it.
 *
 * <p>Beside its own type it takes {@code long}: a number that the type can't hold is an {@link
 * ItemValidationException}.
 *
 * @param <M> the model
 * @param <V> the Java type
 */
public sealed class ComparableNumberAttribute<M, V> extends ConvertedAttribute<M, V>
    implements Ordered<M, V> permits NumberAttribute {
  private final NumberConverter<V> converter;

  /** An attribute for generated code. */
  public ComparableNumberAttribute(AttributePath path, NumberConverter<V> converter) {
    super(path, converter);
    this.converter = converter;
  }

  /**
   * What is stored for {@code value}.
   *
   * @throws ItemValidationException if the Java type can't hold it
   */
  final AttributeValue toValue(long value) {
    AttributeValue number = AttributeValues.number(value);
    AttributeValue stored = toValue(read(value, number));
    if (!stored.equals(number)) { // both in the one text that each number has
      throw outOfRange(value, null);
    }
    return stored;
  }

  private V read(long value, AttributeValue number) {
    try {
      return converter.fromValue(number);
    } catch (Exception e) {
      throw outOfRange(value, e);
    }
  }

  private AttributeException outOfRange(long number, @Nullable Exception cause) {
    Problem problem =
        new Problem(
            "the attribute's Java type can't hold the number " + number,
            "the attribute's Java type can't hold the number");
    return path().inside(new ItemValidationException(problem, cause));
  }

  /** Equal to {@code value}: {@code =}. */
  public final Condition<M> eq(long value) {
    return Conditions.compare(path(), Comparator.EQ, toValue(value));
  }

  /** Other than {@code value}, or absent: {@code <>}. */
  public final Condition<M> ne(long value) {
    return Conditions.compare(path(), Comparator.NE, toValue(value));
  }

  /** Less than {@code value}. */
  public final Condition<M> lt(long value) {
    return Conditions.compare(path(), Comparator.LT, toValue(value));
  }

  /** Less than or equal to {@code value}. */
  public final Condition<M> le(long value) {
    return Conditions.compare(path(), Comparator.LE, toValue(value));
  }

  /** Greater than {@code value}. */
  public final Condition<M> gt(long value) {
    return Conditions.compare(path(), Comparator.GT, toValue(value));
  }

  /** Greater than or equal to {@code value}. */
  public final Condition<M> ge(long value) {
    return Conditions.compare(path(), Comparator.GE, toValue(value));
  }

  /** Within both bounds, which are included: {@code BETWEEN}. */
  public final Condition<M> between(long from, long to) {
    return Conditions.between(path(), toValue(from), toValue(to));
  }
}
