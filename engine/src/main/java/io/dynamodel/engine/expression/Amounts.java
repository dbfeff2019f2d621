package io.dynamodel.engine.expression;

import io.dynamodel.engine.item.Numbers;
import io.dynamodel.engine.item.Value;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The results of ADD and DELETE. */
final class Amounts {

  private Amounts() {}

  /** A value with another added to it, or nothing if they can't be added. */
  static Optional<Value> sum(Value old, Value added) {
    if (old instanceof Value.N a && added instanceof Value.N b) {
      return Optional.of(Numbers.checked(a.number().add(b.number())));
    }
    if (old instanceof Value.SS a && added instanceof Value.SS b) {
      return Optional.of(new Value.SS(union(a.elements(), b.elements())));
    }
    if (old instanceof Value.NS a && added instanceof Value.NS b) {
      return Optional.of(new Value.NS(union(a.elements(), b.elements())));
    }
    if (old instanceof Value.BS a && added instanceof Value.BS b) {
      return Optional.of(new Value.BS(union(a.elements(), b.elements())));
    }
    if (old instanceof Value.L a && added instanceof Value.L b) {
      List<Value> elements = new ArrayList<>(a.elements());
      elements.addAll(b.elements());
      return Optional.of(new Value.L(elements));
    }
    return Optional.empty();
  }

  /** A set without the elements of another of its type, or nothing if none are left. */
  static Optional<Value> difference(Value old, Value deleted) {
    if (old instanceof Value.SS a && deleted instanceof Value.SS b) {
      return without(a.elements(), b.elements(), Value.SS::new);
    }
    if (old instanceof Value.NS a && deleted instanceof Value.NS b) {
      return without(a.elements(), b.elements(), Value.NS::new);
    }
    if (old instanceof Value.BS a && deleted instanceof Value.BS b) {
      return without(a.elements(), b.elements(), Value.BS::new);
    }
    throw new IllegalArgumentException("No sets: " + old.type() + " and " + deleted.type());
  }

  private static <T> Set<T> union(Set<T> a, Set<T> b) {
    Set<T> union = new LinkedHashSet<>(a);
    union.addAll(b);
    return union;
  }

  private static <T> Optional<Value> without(
      Set<T> elements, Set<T> deleted, Function<Set<T>, Value> set) {
    Set<T> left = new LinkedHashSet<>(elements);
    left.removeAll(deleted);
    return left.isEmpty() ? Optional.empty() : Optional.of(set.apply(left));
  }
}
