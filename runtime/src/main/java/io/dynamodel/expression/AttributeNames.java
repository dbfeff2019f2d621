package io.dynamodel.expression;

import io.dynamodel.expression.Operand.Call;
import io.dynamodel.expression.Operand.Reference;
import io.dynamodel.expression.Predicate.Between;
import io.dynamodel.expression.Predicate.Comparison;
import io.dynamodel.expression.Predicate.Junction;
import io.dynamodel.expression.Predicate.Membership;
import io.dynamodel.expression.Predicate.Negation;
import io.dynamodel.expression.Predicate.Test;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;

/** Finds the top-level attributes that a condition uses. */
final class AttributeNames {
  private final Set<String> names = new LinkedHashSet<>();
  private final Deque<Predicate> open = new ArrayDeque<>();

  private AttributeNames() {}

  // a queue, no recursion: a condition may be a chain of many thousand parts before it is refused
  static Set<String> of(Predicate predicate) {
    AttributeNames found = new AttributeNames();
    found.open.add(predicate);
    while (!found.open.isEmpty()) {
      found.visit(found.open.remove());
    }
    return Collections.unmodifiableSet(found.names);
  }

  private void visit(Predicate predicate) {
    if (predicate instanceof Junction junction) {
      open.addAll(junction.parts());
    } else if (predicate instanceof Negation negation) {
      open.add(negation.negated());
    } else if (predicate instanceof Comparison comparison) {
      visit(comparison.left());
      visit(comparison.right());
    } else if (predicate instanceof Between between) {
      visit(between.tested());
    } else if (predicate instanceof Membership membership) {
      visit(membership.tested());
    } else if (predicate instanceof Test test) {
      visit(test.call());
    } // a constant has none
  }

  private void visit(Operand operand) {
    if (operand instanceof Reference reference) {
      names.add(reference.path().topLevelName());
    } else if (operand instanceof Call call) {
      call.arguments().forEach(this::visit);
    }
  }
}
