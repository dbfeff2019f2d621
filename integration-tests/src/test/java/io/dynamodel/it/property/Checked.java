package io.dynamodel.it.property;

import io.dynamodel.expression.Condition;
import java.util.List;
import java.util.function.Predicate;

/** A condition, and what it must say of an item. */
record Checked(Condition<Thing> condition, Predicate<Item> expected) {

  Checked and(Checked other) {
    return new Checked(condition.and(other.condition), expected.and(other.expected));
  }

  Checked or(Checked other) {
    return new Checked(condition.or(other.condition), expected.or(other.expected));
  }

  Checked not() {
    return new Checked(condition.not(), expected.negate());
  }

  /** Another condition of which the same is expected. */
  Checked as(Condition<Thing> other) {
    return new Checked(other, expected);
  }

  static Checked allOf(List<Checked> parts) {
    return new Checked(
        Condition.allOf(parts.stream().map(Checked::condition).toList()),
        item -> parts.stream().allMatch(part -> part.expected.test(item)));
  }

  static Checked anyOf(List<Checked> parts) {
    return new Checked(
        Condition.anyOf(parts.stream().map(Checked::condition).toList()),
        item -> parts.stream().anyMatch(part -> part.expected.test(item)));
  }

  @Override
  public String toString() {
    return condition.toString();
  }
}
