package io.dynamodel.it.property;

import io.dynamodel.expression.ListAttribute;
import io.dynamodel.expression.StoredAs;
import io.dynamodel.expression.UpdateAction;
import io.dynamodel.property.Gen;
import io.dynamodel.property.Scalars;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What only lists can do.
 *
 * @param sought elements to look for
 * @param elements elements to store, null among them where a list takes it
 */
record ListElements<E>(Path path, ListAttribute<Thing, E, ?> list, Gen<E> sought, Gen<E> elements) {

  List<Gen<Checked>> conditions() {
    return List.of(sought.map(this::contains));
  }

  private Checked contains(E element) {
    AttributeValue part = StoredAs.of(list, List.of(element)).l().get(0);
    return new Checked(
        list.contains(element), item -> Stored.contains(path.in(item.attributes()), part));
  }

  List<Gen<Change>> changes() {
    Gen<List<E>> some = elements.list(1, 2);
    return List.of(
        some.map(more -> joined(list.appendAll(more), stored -> both(stored, stored(more)))),
        some.map(more -> joined(list.prependAll(more), stored -> both(stored(more), stored))),
        Scalars.ints(0, 3).map(this::remove));
  }

  private List<AttributeValue> stored(List<E> values) {
    return StoredAs.of(list, values).l();
  }

  /** An absent list counts as an empty one. */
  private Change joined(
      UpdateAction<Thing> action, Function<List<AttributeValue>, List<AttributeValue>> join) {
    return new Change(
        action,
        path,
        before -> {
          AttributeValue stored = path.in(before.attributes());
          return AttributeValue.fromL(join.apply(stored == null ? List.of() : stored.l()));
        });
  }

  private static <T> List<T> both(List<T> first, List<T> second) {
    List<T> both = new ArrayList<>(first);
    both.addAll(second);
    return both;
  }

  private Change remove(int index) {
    return new Change(list.remove(index), path.at(index), before -> null);
  }
}
