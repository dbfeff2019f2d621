package io.dynamodel.expression;

import io.dynamodel.convert.AttributeConverter;
import io.dynamodel.convert.BinaryConverter;
import io.dynamodel.convert.Converters;
import io.dynamodel.convert.NumberConverter;
import io.dynamodel.convert.TextConverter;
import io.dynamodel.exception.ItemValidationException;
import io.dynamodel.expression.Operand.Function;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A set of type SS, NS or BS. An empty set is stored as an absent attribute: ask for it with {@code
 * isEmpty()}.
 *
 * @param <M> the model
 * @param <E> the Java type of the elements
 */
public final class SetAttribute<M, E> extends ConvertedAttribute<M, Set<E>>
    implements Removable<M, Set<E>>, Sized<M> {
  private final AttributeConverter<E> element;

  /** A set of texts, for generated code. */
  public SetAttribute(AttributePath path, TextConverter<E> element) {
    super(path, Converters.set(element));
    this.element = element;
  }

  /** A set of numbers, for generated code. */
  public SetAttribute(AttributePath path, NumberConverter<E> element) {
    super(path, Converters.set(element));
    this.element = element;
  }

  /** A set of bytes, for generated code. */
  public SetAttribute(AttributePath path, BinaryConverter<E> element) {
    super(path, Converters.set(element));
    this.element = element;
  }

  /**
   * The set has this element: {@code contains}.
   *
   * @throws ItemValidationException if DynamoDB can't store the element
   */
  public Condition<M> contains(E value) {
    Objects.requireNonNull(value, "value");
    return Conditions.test(Function.CONTAINS, path(), convert(element, value));
  }

  @Override
  public Size<M> size() {
    return new Size<>(path());
  }

  /** The attribute is absent, as an empty set is, or a stored NULL. */
  @Override
  public Condition<M> isEmpty() {
    return Conditions.isAbsentNullOrOfSizeZero(path());
  }

  /**
   * Puts elements into the set, or makes it where the attribute is absent or NULL: {@code ADD}. No
   * elements: no action.
   *
   * @throws ItemValidationException if DynamoDB can't store the elements
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public final UpdateAction<M> add(E... elements) {
    Objects.requireNonNull(elements, "elements");
    return addAll(Arrays.asList(elements));
  }

  /**
   * Puts elements into the set, or makes it where the attribute is absent or NULL: {@code ADD}. No
   * elements: no action.
   *
   * @throws ItemValidationException if DynamoDB can't store the elements
   */
  public UpdateAction<M> addAll(Collection<? extends E> elements) {
    Arguments.requireNoNull("elements", elements);
    return elements.isEmpty() ? Change.nothing(path()) : Change.add(path(), toSet(elements));
  }

  /**
   * Takes elements out of the set: {@code DELETE}. With its last element the attribute is gone. No
   * elements: no action.
   *
   * @throws ItemValidationException if DynamoDB can't store the elements
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public final UpdateAction<M> delete(E... elements) {
    Objects.requireNonNull(elements, "elements");
    return deleteAll(Arrays.asList(elements));
  }

  /**
   * Takes elements out of the set: {@code DELETE}. With its last element the attribute is gone. No
   * elements: no action.
   *
   * @throws ItemValidationException if DynamoDB can't store the elements
   */
  public UpdateAction<M> deleteAll(Collection<? extends E> elements) {
    Arguments.requireNoNull("elements", elements);
    return elements.isEmpty() ? Change.nothing(path()) : Change.delete(path(), toSet(elements));
  }

  private AttributeValue toSet(Collection<? extends E> elements) {
    return toValue(new LinkedHashSet<>(elements));
  }
}
