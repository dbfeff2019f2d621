package io.dynamodel.expression;

import io.dynamodel.expression.Predicate.Between;
import io.dynamodel.expression.Predicate.Comparison;
import io.dynamodel.expression.Predicate.Constant;
import io.dynamodel.expression.Predicate.Junction;
import io.dynamodel.expression.Predicate.Membership;
import io.dynamodel.expression.Predicate.Negation;
import io.dynamodel.expression.Predicate.Test;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the top-level attributes that a condition uses. */
final class AttributeNames implements Predicate.Cases<Stream<Operand>> {
  private final Set<String> names = new LinkedHashSet<>();
  private final Deque<Predicate> open = new ArrayDeque<>();

  private AttributeNames() {}

  // a queue, no recursion: a condition may be a chain of many thousand parts before it is refused
  static Set<String> of(Predicate predicate) {
    AttributeNames found = new AttributeNames();
    found.open.add(predicate);
    while (!found.open.isEmpty()) {
      found.open.remove().match(found).flatMap(Operand::paths).forEach(found::add);
    }
    return Collections.unmodifiableSet(found.names);
  }

  private void add(AttributePath path) {
    names.add(path.topLevelName());
  }

  @Override
  public Stream<Operand> comparison(Comparison comparison) {
    return Stream.of(comparison.left(), comparison.right());
  }

  @Override
  public Stream<Operand> between(Between between) {
    return Stream.of(between.tested());
  }

  @Override
  public Stream<Operand> membership(Membership membership) {
    return Stream.of(membership.tested());
  }

  @Override
  public Stream<Operand> test(Test test) {
    return Stream.of(test.call());
  }

  @Override
  public Stream<Operand> junction(Junction junction) {
    open.addAll(junction.parts());
    return Stream.empty();
  }

  @Override
  public Stream<Operand> negation(Negation negation) {
    open.add(negation.negated());
    return Stream.empty();
  }

  @Override
  public Stream<Operand> constant(Constant constant) {
    return Stream.empty();
  }
}
