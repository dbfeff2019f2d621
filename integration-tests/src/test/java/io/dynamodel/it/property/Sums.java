package io.dynamodel.it.property;

import static io.dynamodel.it.property.Assignments.change;

import io.dynamodel.expression.NumberAttribute;
import io.dynamodel.expression.NumberValue;
import io.dynamodel.property.Gen;
import io.dynamodel.property.Gens;
import io.dynamodel.property.Scalars;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The actions that set numbers to sums and differences. */
record Sums<V>(List<Place<V>> numbers) {

  static <V> Sums<V> among(List<Place<V>> places) {
    return new Sums<>(
        places.stream()
            .filter(place -> place.attribute() instanceof NumberAttribute<?, ?>)
            .toList());
  }

  Gen<Change> changes() {
    Gen<Place<V>> targets = Gens.of(numbers);
    Gen<Term<V>> terms = terms();
    Gen<V> values = values();
    Gen<Long> longs = longs();
    return random ->
        random.oneOf(
            all(
                targets.generate(random),
                terms.generate(random),
                terms.generate(random),
                values.generate(random),
                longs.generate(random)));
  }

  private Gen<V> values() {
    return numbers.get(0).values();
  }

  private static Gen<Long> longs() {
    return Scalars.longs(-2, 2);
  }

  /** A number that DynamoDB can calculate with, and what it is. */
  private record Term<V>(NumberValue<Thing, V> value, Function<Item, AttributeValue> expected) {
    Function<Item, AttributeValue> and(BinaryOperator<BigDecimal> sign, Term<V> other) {
      return item -> apply(sign, expected.apply(item), other.expected.apply(item));
    }

    Function<Item, AttributeValue> and(BinaryOperator<BigDecimal> sign, AttributeValue other) {
      return item -> apply(sign, expected.apply(item), other);
    }

    Function<Item, AttributeValue> takenFrom(AttributeValue other) {
      return item -> apply(BigDecimal::subtract, other, expected.apply(item));
    }
  }

  private Gen<Term<V>> terms() {
    Gen<Place<V>> places = Gens.of(numbers);
    Gen<V> values = values();
    Gen<Long> longs = longs();
    return random ->
        random.oneOf(
            terms(places.generate(random), values.generate(random), longs.generate(random)));
  }

  private static <V> List<Term<V>> terms(Place<V> place, V v, long n) {
    NumberAttribute<Thing, V> number = (NumberAttribute<Thing, V>) place.attribute();
    return List.of(
        new Term<>(number, place::required),
        new Term<>(number.orElse(v), orElse(place, place.stored(v))),
        new Term<>(number.orElse(n), orElse(place, stored(n))));
  }

  /** In a sum, a NULL counts as absent. */
  private static <V> Function<Item, AttributeValue> orElse(Place<V> place, AttributeValue other) {
    return item -> {
      AttributeValue stored = place.in(item);
      return stored == null || Boolean.TRUE.equals(stored.nul()) ? other : stored;
    };
  }

  private static <V> List<Change> all(Place<V> to, Term<V> left, Term<V> right, V v, long n) {
    NumberValue<Thing, V> x = left.value();
    NumberValue<Thing, V> y = right.value();
    AttributeValue value = to.stored(v);
    return List.of(
        change(to, x.plus(v), left.and(BigDecimal::add, value)),
        change(to, x.plus(n), left.and(BigDecimal::add, stored(n))),
        change(to, x.plus(y), left.and(BigDecimal::add, right)),
        change(to, x.minus(v), left.and(BigDecimal::subtract, value)),
        change(to, x.minus(n), left.and(BigDecimal::subtract, stored(n))),
        change(to, x.minus(y), left.and(BigDecimal::subtract, right)),
        change(to, x.subtractedFrom(v), left.takenFrom(value)),
        change(to, x.subtractedFrom(n), left.takenFrom(stored(n))));
  }

  static AttributeValue stored(long number) {
    return AttributeValue.fromN(Long.toString(number));
  }

  static AttributeValue apply(
      BinaryOperator<BigDecimal> sign, AttributeValue left, AttributeValue right) {
    return AttributeValue.fromN(sign.apply(number(left), number(right)).toString());
  }

  /** The service calculates with numbers alone, not with a NULL where there is no orElse. */
  private static BigDecimal number(AttributeValue value) {
    if (value.n() == null) {
      throw new Refused(value + " is no number");
    }
    return Stored.number(value);
  }
}
