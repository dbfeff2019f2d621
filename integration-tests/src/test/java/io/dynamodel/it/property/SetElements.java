package io.dynamodel.it.property;

import io.dynamodel.expression.SetAttribute;
import io.dynamodel.expression.StoredAs;
import io.dynamodel.property.Gen;
import java.util.List;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What only sets can do. */
record SetElements<E>(Path path, SetAttribute<Thing, E> set, Gen<E> elements) {

  List<Gen<Checked>> conditions() {
    return List.of(elements.map(this::contains));
  }

  private Checked contains(E element) {
    AttributeValue part = only(element);
    return new Checked(
        set.contains(element), item -> Stored.contains(path.in(item.attributes()), part));
  }

  /** What is stored for an element: taken from a set of only that one. */
  private AttributeValue only(E element) {
    return Sets.elements(StoredAs.of(set, Set.of(element))).get(0);
  }

  List<Gen<Change>> changes() {
    Gen<Set<E>> some = elements.set(1, 2);
    return List.of(some.map(this::add), some.map(this::delete));
  }

  private Change add(Set<E> more) {
    AttributeValue operand = StoredAs.of(set, more);
    return new Change(
        set.addAll(more),
        path,
        before -> {
          AttributeValue stored = path.in(before.attributes());
          return stored == null || isNull(stored) ? operand : Sets.union(stored, operand);
        });
  }

  private Change delete(Set<E> less) {
    AttributeValue operand = StoredAs.of(set, less);
    return new Change(
        set.deleteAll(less),
        path,
        before -> {
          AttributeValue stored = path.in(before.attributes());
          return stored == null || isNull(stored) ? stored : Sets.difference(stored, operand);
        });
  }

  /** It reads as an empty set. */
  private static boolean isNull(AttributeValue stored) {
    return Boolean.TRUE.equals(stored.nul());
  }
}
