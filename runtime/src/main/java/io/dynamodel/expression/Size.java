package io.dynamodel.expression;

import io.dynamodel.expression.Predicate.Comparator;

/**
 * The size of an attribute: {@code size}. An absent attribute has none: it is not equal to any
 * size, which makes {@code ne} true, and neither less nor greater.
 *
 * @param <M> the model
 */
public final class Size<M> {
  private final AttributePath path;

  Size(AttributePath path) {
    this.path = path;
  }

  /** Equal to {@code size}. */
  public Condition<M> eq(int size) {
    return compare(Comparator.EQ, size);
  }

  /** Other than {@code size}. */
  public Condition<M> ne(int size) {
    return compare(Comparator.NE, size);
  }

  /** Less than {@code size}. */
  public Condition<M> lt(int size) {
    return compare(Comparator.LT, size);
  }

  /** Less than or equal to {@code size}. */
  public Condition<M> le(int size) {
    return compare(Comparator.LE, size);
  }

  /** Greater than {@code size}. */
  public Condition<M> gt(int size) {
    return compare(Comparator.GT, size);
  }

  /** Greater than or equal to {@code size}. */
  public Condition<M> ge(int size) {
    return compare(Comparator.GE, size);
  }

  /** Within both bounds, which are included. */
  public Condition<M> between(int from, int to) {
    return Conditions.sizeBetween(path, from, to);
  }

  private Condition<M> compare(Comparator comparator, int size) {
    return Conditions.compareSize(path, comparator, size);
  }

  @Override
  public String toString() {
    return "size(" + path + ")";
  }
}
