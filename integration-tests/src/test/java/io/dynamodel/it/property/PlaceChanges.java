package io.dynamodel.it.property;

import io.dynamodel.expression.NumberAttribute;
import io.dynamodel.expression.Removable;
import io.dynamodel.expression.Settable;
import io.dynamodel.property.Gen;
import io.dynamodel.property.Gens;
import io.dynamodel.property.Scalars;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The actions on one attribute that need no other one. */
record PlaceChanges<V>(Place<V> place, Settable<Thing, V> attribute) {

  /** Of a key there are none. */
  static <V> List<Gen<Change>> of(Place<V> place) {
    return place.attribute() instanceof Settable<Thing, V> attribute
        ? new PlaceChanges<>(place, attribute).all()
        : List.of();
  }

  private List<Gen<Change>> all() {
    List<Gen<Change>> all = new ArrayList<>();
    all.add(place.values().map(this::set));
    all.add(place.operands().map(this::setIfAbsent));
    if (attribute instanceof Removable<Thing, V> removable) {
      all.add(Gens.just(new Change(removable.remove(), place.path(), before -> null)));
      all.add(place.values().orNull(0.5).map(value -> setOrRemove(removable, value)));
    }
    if (attribute instanceof NumberAttribute<Thing, V> number) {
      all.add(place.values().map(value -> add(number, value)));
      all.add(Scalars.longs(-2, 2).map(value -> add(number, value)));
    }
    all.addAll(place.changes());
    return all;
  }

  private Change set(V value) {
    return new Change(attribute.set(value), place.path(), before -> orNothing(value));
  }

  private Change setIfAbsent(V value) {
    return new Change(
        attribute.setIfAbsent(value), place.path(), place.orElse(place.stored(value))::apply);
  }

  private Change setOrRemove(Removable<Thing, V> removable, @Nullable V value) {
    return new Change(
        removable.setOrRemove(value),
        place.path(),
        before -> value == null ? null : orNothing(value));
  }

  /** An empty set can't be stored: the attribute is removed. */
  private @Nullable AttributeValue orNothing(V value) {
    return place.isStorable(value) ? place.stored(value) : null;
  }

  private Change add(NumberAttribute<Thing, V> number, V value) {
    AttributeValue operand = place.stored(value);
    return new Change(number.add(value), place.path(), before -> sum(before, operand));
  }

  private Change add(NumberAttribute<Thing, V> number, long value) {
    AttributeValue operand = Sums.stored(value);
    return new Change(number.add(value), place.path(), before -> sum(before, operand));
  }

  /** An absent number counts as 0, and so does a NULL. */
  private AttributeValue sum(Item before, AttributeValue operand) {
    AttributeValue stored = place.in(before);
    return stored == null || Boolean.TRUE.equals(stored.nul())
        ? operand
        : Sums.apply(BigDecimal::add, stored, operand);
  }
}
