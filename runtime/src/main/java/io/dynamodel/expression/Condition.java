package io.dynamodel.expression;

import io.dynamodel.expression.Predicate.Connective;
import io.dynamodel.expression.Predicate.Constant;
import io.dynamodel.expression.Predicate.Junction;
import io.dynamodel.expression.Predicate.Negation;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * What must hold for an item. The attributes of a model make conditions; writes take them as
 * conditions, and reads as filters:
 *
 * <pre>{@code
 * Condition<Event> few = A.count.lt(3).and(A.note.notExists());
 * Condition<Event> open = A.status.in("OPEN", "NEW").or(A.owner.eq("me"));
 * events.put(event, few);
 * events.query("e1").filter(open.not()).toList();
 * }</pre>
 *
 * <p>Immutable. Nothing is evaluated in Java, but a condition that always or never holds is known:
 * it is not sent, and a read that it filters sends nothing. {@code toString} shows the expression
 * with names and values in place.
 *
 * @param <M> the model
 */
public final class Condition<M> {
  private final Predicate predicate;

  Condition(Predicate predicate) {
    this.predicate = predicate;
  }

  /** Both hold: {@code AND}. */
  public Condition<M> and(Condition<M> other) {
    Objects.requireNonNull(other, "other");
    return new Condition<>(Junction.of(Connective.AND, List.of(predicate, other.predicate)));
  }

  /** At least one of both holds: {@code OR}. */
  public Condition<M> or(Condition<M> other) {
    Objects.requireNonNull(other, "other");
    return new Condition<>(Junction.of(Connective.OR, List.of(predicate, other.predicate)));
  }

  /**
   * This does not hold: {@code NOT}. It also holds if this is false because an attribute is absent.
   */
  public Condition<M> not() {
    return new Condition<>(Negation.of(predicate));
  }

  /** All of them hold: {@code AND}. Of no conditions, all always hold. */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public static <M> Condition<M> allOf(Condition<M>... conditions) {
    Objects.requireNonNull(conditions, "conditions");
    return allOf(Arrays.asList(conditions));
  }

  /** All of them hold: {@code AND}. Of no conditions, all always hold. */
  public static <M> Condition<M> allOf(Collection<Condition<M>> conditions) {
    return joined(Connective.AND, conditions);
  }

  /** At least one of them holds: {@code OR}. Of no conditions, none ever holds. */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public static <M> Condition<M> anyOf(Condition<M>... conditions) {
    Objects.requireNonNull(conditions, "conditions");
    return anyOf(Arrays.asList(conditions));
  }

  /** At least one of them holds: {@code OR}. Of no conditions, none ever holds. */
  public static <M> Condition<M> anyOf(Collection<Condition<M>> conditions) {
    return joined(Connective.OR, conditions);
  }

  private static <M> Condition<M> joined(
      Connective connective, Collection<Condition<M>> conditions) {
    Arguments.requireNoNull("conditions", conditions);
    List<Predicate> parts = conditions.stream().map(Condition::predicate).toList();
    return new Condition<>(Junction.of(connective, parts));
  }

  /** Whether this holds for every item: made of {@link #allOf} of no conditions. */
  public boolean alwaysHolds() {
    return predicate instanceof Constant constant && constant.holds();
  }

  /**
   * Whether this holds for no item: made of {@code in} of no values, {@link #anyOf} of no
   * conditions, or {@code between} of bounds that hold no value.
   */
  public boolean neverHolds() {
    return predicate instanceof Constant constant && !constant.holds();
  }

  Predicate predicate() {
    return predicate;
  }

  /** The expression with names and values in place, long values shortened: {@code price < 5}. */
  @Override
  public String toString() {
    int operators = predicate.operators();
    return operators > ExpressionRenderer.MOST_OPERATORS
        ? "a condition of " + operators + " operators"
        : ExpressionText.readable().condition(predicate).toString();
  }
}
