package io.dynamodel.it.property;

import static io.dynamodel.it.property.Stored.ordered;

import io.dynamodel.expression.ComparableNumberAttribute;
import io.dynamodel.expression.Condition;
import io.dynamodel.property.Gen;
import io.dynamodel.property.Scalars;
import java.util.List;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The conditions that take a {@code long} instead of a value of the attribute's own type. */
final class LongConditions {
  private static final Gen<Long> LONGS = Scalars.longs(-1, 3);

  private LongConditions() {}

  static <V> List<Gen<Checked>> of(Place<V> place, ComparableNumberAttribute<Thing, V> number) {
    return List.of(
        each(place, number::eq, Stored::equal),
        each(place, number::ne, (left, right) -> !Stored.equal(left, right)),
        each(place, number::lt, (left, right) -> ordered(left, right, s -> s < 0)),
        each(place, number::le, (left, right) -> ordered(left, right, s -> s <= 0)),
        each(place, number::gt, (left, right) -> ordered(left, right, s -> s > 0)),
        each(place, number::ge, (left, right) -> ordered(left, right, s -> s >= 0)),
        LONGS.flatMap(from -> Scalars.longs(from, 4).map(to -> between(place, number, from, to))));
  }

  private interface OfLong {
    Condition<Thing> of(long value);
  }

  private static Gen<Checked> each(Place<?> place, OfLong condition, Place.Expected expected) {
    return place.checked(LONGS, LongConditions::stored, condition::of, expected);
  }

  private static <V> Checked between(
      Place<V> place, ComparableNumberAttribute<Thing, V> number, long from, long to) {
    return place.checked(
        number.between(from, to),
        stored ->
            ordered(stored, stored(from), s -> s >= 0) && ordered(stored, stored(to), s -> s <= 0));
  }

  private static AttributeValue stored(long number) {
    return AttributeValue.fromN(Long.toString(number));
  }
}
