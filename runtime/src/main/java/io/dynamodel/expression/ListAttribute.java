package io.dynamodel.expression;

import io.dynamodel.convert.AttributeConverter;
import io.dynamodel.convert.Converters;
import io.dynamodel.exception.ItemValidationException;
import io.dynamodel.expression.Operand.Call;
import io.dynamodel.expression.Operand.Function;
import io.dynamodel.expression.Operand.Literal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * A list of type L.
 *
 * @param <M> the model
 * @param <E> the Java type of the elements
 * @param <P> an element's attribute: of what it holds, where the elements are {@code Optional}
 */
public final class ListAttribute<M, E, P extends Attribute<M, ?>>
    extends ConvertedAttribute<M, List<E>> implements Removable<M, List<E>>, Sized<M> {
  private final AttributeConverter<E> element;
  private final java.util.function.Function<AttributePath, P> elements;

  /** A list, for generated code. */
  public ListAttribute(
      AttributePath path,
      AttributeConverter<E> element,
      java.util.function.Function<AttributePath, P> elements) {
    super(path, Converters.list(element));
    this.element = element;
    this.elements = Objects.requireNonNull(elements, "elements");
  }

  /**
   * The element at {@code index}, from 0. A SET behind the last one appends.
   *
   * @throws IllegalArgumentException if {@code index} is negative
   */
  public P at(int index) {
    return elements.apply(path().index(index));
  }

  /**
   * The list has this element: {@code contains}.
   *
   * @throws ItemValidationException if DynamoDB can't store the element
   */
  public Condition<M> contains(E value) {
    Objects.requireNonNull(value, "value");
    return Conditions.contains(path(), convert(element, value));
  }

  @Override
  public Size<M> size() {
    return new Size<>(path());
  }

  /** The attribute is absent, a stored NULL or a list of no elements. */
  @Override
  public Condition<M> isEmpty() {
    return Conditions.isAbsentNullOrOfSizeZero(path());
  }

  /**
   * Puts elements behind the last one: {@code SET} with {@code list_append}. An absent list counts
   * as an empty one, and so does a NULL. No elements: no action.
   *
   * @throws ItemValidationException if DynamoDB can't store the elements
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public final UpdateAction<M> append(E... elements) {
    Objects.requireNonNull(elements, "elements");
    return appendAll(Arrays.asList(elements));
  }

  /**
   * Puts elements behind the last one: {@code SET} with {@code list_append}. An absent list counts
   * as an empty one, and so does a NULL. No elements: no action.
   *
   * @throws ItemValidationException if DynamoDB can't store the elements
   */
  public UpdateAction<M> appendAll(Collection<? extends E> elements) {
    return Objects.requireNonNull(elements, "elements").isEmpty()
        ? Change.nothing(path())
        : Change.set(path(), new Call(Function.LIST_APPEND, stored(), toList(elements)));
  }

  /**
   * Puts elements before the first one, in their order: {@code SET} with {@code list_append}. An
   * absent list counts as an empty one, and so does a NULL. No elements: no action.
   *
   * @throws ItemValidationException if DynamoDB can't store the elements
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public final UpdateAction<M> prepend(E... elements) {
    Objects.requireNonNull(elements, "elements");
    return prependAll(Arrays.asList(elements));
  }

  /**
   * Puts elements before the first one, in their order: {@code SET} with {@code list_append}. An
   * absent list counts as an empty one, and so does a NULL. No elements: no action.
   *
   * @throws ItemValidationException if DynamoDB can't store the elements
   */
  public UpdateAction<M> prependAll(Collection<? extends E> elements) {
    return Objects.requireNonNull(elements, "elements").isEmpty()
        ? Change.nothing(path())
        : Change.set(path(), new Call(Function.LIST_APPEND, toList(elements), stored()));
  }

  /**
   * Takes an element away: {@code REMOVE}. Those behind it move up; no element there: nothing
   * happens.
   *
   * @throws IllegalArgumentException if {@code index} is negative
   */
  public UpdateAction<M> remove(int index) {
    return Change.remove(path().index(index));
  }

  private Operand stored() {
    return ComputedValue.orElse(path(), toValue(List.of()));
  }

  private Operand toList(Collection<? extends E> elements) {
    return new Literal(toValue(new ArrayList<>(elements)));
  }
}
