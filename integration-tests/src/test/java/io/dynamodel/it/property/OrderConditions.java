package io.dynamodel.it.property;

import static io.dynamodel.it.property.Stored.ordered;

import io.dynamodel.expression.Ordered;
import io.dynamodel.property.Gen;
import java.util.List;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The conditions on attributes that have an order. */
record OrderConditions<V>(Place<V> place, Ordered<Thing, V> attribute) {

  static <V> List<Gen<Checked>> of(Place<V> place, Ordered<Thing, V> attribute) {
    return new OrderConditions<>(place, attribute).all();
  }

  private List<Gen<Checked>> all() {
    return List.of(
        place.checked(values(), attribute::lt, (left, right) -> ordered(left, right, s -> s < 0)),
        place.checked(values(), attribute::le, (left, right) -> ordered(left, right, s -> s <= 0)),
        place.checked(values(), attribute::gt, (left, right) -> ordered(left, right, s -> s > 0)),
        place.checked(values(), attribute::ge, (left, right) -> ordered(left, right, s -> s >= 0)),
        values().list(2, 2).filter(this::areBounds).map(this::between));
  }

  /** The service refuses a comparison with a value that has no order, as a free-form list. */
  private Gen<V> values() {
    return place.operands().filter(value -> Stored.hasOrder(place.stored(value)));
  }

  /** The service refuses bounds of two types, and (as the library) bounds in the wrong order. */
  private boolean areBounds(List<V> two) {
    AttributeValue from = place.stored(two.get(0));
    AttributeValue to = place.stored(two.get(1));
    return from.type() == to.type() && Stored.compare(from, to) <= 0;
  }

  private Checked between(List<V> bounds) {
    AttributeValue from = place.stored(bounds.get(0));
    AttributeValue to = place.stored(bounds.get(1));
    return place.checked(
        attribute.between(bounds.get(0), bounds.get(1)),
        stored -> ordered(stored, from, s -> s >= 0) && ordered(stored, to, s -> s <= 0));
  }
}
