package io.dynamodel.it.property;

import static io.dynamodel.it.property.Stored.ordered;

import io.dynamodel.expression.Attribute;
import io.dynamodel.expression.Condition;
import io.dynamodel.expression.Ordered;
import io.dynamodel.expression.Settable;
import io.dynamodel.property.Gen;
import io.dynamodel.property.Gens;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Attributes that can be compared with, and set to, attributes of the same Java type. */
record Pairs<V>(List<Place<V>> places, List<Place<? extends V>> others) {

  /** Each with each. */
  @SafeVarargs
  static <V> Pairs<V> among(Place<V>... places) {
    return new Pairs<>(List.of(places), List.of(places));
  }

  /** These with attributes of narrower types, too. */
  @SafeVarargs
  final Pairs<V> and(Place<? extends V>... narrower) {
    List<Place<? extends V>> all = new ArrayList<>(others);
    all.addAll(List.of(narrower));
    return new Pairs<>(places, all);
  }

  /** Whether there is an attribute to compare another one with. */
  boolean areSeveral() {
    return others.size() > 1;
  }

  /** The service refuses to compare an attribute with itself. */
  Gen<Checked> conditions() {
    return Gens.of(places)
        .flatMap(
            left ->
                Gens.of(others)
                    .filter(right -> !left.path().equals(right.path()))
                    .map(right -> compared(left, right)))
        .flatMap(Gens::of);
  }

  /** Actions that set an attribute to another one, or to itself, or calculate. */
  Gen<Change> changes() {
    List<Place<V>> targets =
        places.stream().filter(place -> place.attribute() instanceof Settable<?, ?>).toList();
    Gen<Change> assignments =
        Gens.combine(Gens.of(targets), Gens.of(others), Assignments::of).flatMap(all -> all);
    Sums<V> sums = Sums.among(places);
    return sums.numbers().isEmpty()
        ? assignments
        : Gens.oneOf(assignments, sums.changes(), sums.changes());
  }

  private static <V> List<Checked> compared(Place<V> left, Place<? extends V> right) {
    Attribute<Thing, ? extends V> other = right.attribute();
    List<Checked> all = new ArrayList<>();
    all.add(checked(left, right, left.attribute().eq(other), Stored::equal));
    all.add(checked(left, right, left.attribute().ne(other), (l, r) -> !Stored.equal(l, r)));
    if (left.attribute() instanceof Ordered<Thing, V> ordered) {
      all.add(checked(left, right, ordered.lt(other), (l, r) -> ordered(l, r, s -> s < 0)));
      all.add(checked(left, right, ordered.le(other), (l, r) -> ordered(l, r, s -> s <= 0)));
      all.add(checked(left, right, ordered.gt(other), (l, r) -> ordered(l, r, s -> s > 0)));
      all.add(checked(left, right, ordered.ge(other), (l, r) -> ordered(l, r, s -> s >= 0)));
    }
    return all;
  }

  private static Checked checked(
      Place<?> left,
      Place<?> right,
      Condition<Thing> condition,
      BiPredicate<@Nullable AttributeValue, @Nullable AttributeValue> expected) {
    return new Checked(condition, item -> expected.test(left.in(item), right.in(item)));
  }
}
