package io.dynamodel.it.property;

import io.dynamodel.expression.Settable;
import io.dynamodel.expression.Value;
import io.dynamodel.property.Gen;
import io.dynamodel.property.Gens;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The actions that set one attribute to what another one holds. */
final class Assignments {
  private Assignments() {}

  static <V, W extends V> Gen<Change> of(Place<V> to, Place<W> from) {
    List<Gen<Change>> all = new ArrayList<>();
    all.add(Gens.just(change(to, from.attribute(), from::required)));
    if (from.attribute() instanceof Settable<Thing, W> source) {
      all.add(
          from.operands()
              .map(other -> change(to, source.orElse(other), from.orElse(from.stored(other)))));
    }
    return Gens.oneOf(all);
  }

  static <V> Change change(
      Place<V> to, Value<Thing, ? extends V> value, Function<Item, AttributeValue> expected) {
    Settable<Thing, V> target = (Settable<Thing, V>) to.attribute();
    return new Change(target.set(value), to.path(), expected::apply);
  }
}
