package io.dynamodel.it.property;

import io.dynamodel.expression.Condition;
import io.dynamodel.expression.Size;
import io.dynamodel.expression.Sized;
import io.dynamodel.property.Gen;
import io.dynamodel.property.Gens;
import io.dynamodel.property.Scalars;
import java.util.function.Function;
import java.util.function.IntPredicate;

/**
 * The conditions on the size of an attribute. What is absent has none: that is other than any size,
 * and all else of it is false.
 */
record SizeConditions(Place<?> place, Size<Thing> size) {
  private static final Gen<Integer> SIZES = Scalars.ints(0, 3);

  static Gen<Checked> of(Place<?> place) {
    @SuppressWarnings("unchecked") // all places are of things
    Sized<Thing> sized = (Sized<Thing>) place.attribute();
    return new SizeConditions(place, sized.size()).any();
  }

  private Gen<Checked> any() {
    return Gens.oneOf(
        each(size::eq, n -> actual -> actual == n),
        SIZES.map(n -> checked(size.eq(n), actual -> actual == n).not().as(size.ne(n))),
        each(size::lt, n -> actual -> actual < n),
        each(size::le, n -> actual -> actual <= n),
        each(size::gt, n -> actual -> actual > n),
        each(size::ge, n -> actual -> actual >= n),
        SIZES.flatMap(from -> Scalars.ints(from, 4).map(to -> between(from, to))));
  }

  private Gen<Checked> each(
      Function<Integer, Condition<Thing>> condition, Function<Integer, IntPredicate> expected) {
    return SIZES.map(n -> checked(condition.apply(n), expected.apply(n)));
  }

  private Checked between(int from, int to) {
    return checked(size.between(from, to), actual -> actual >= from && actual <= to);
  }

  private Checked checked(Condition<Thing> condition, IntPredicate expected) {
    return place.checked(
        condition,
        stored -> {
          Integer actual = Stored.size(stored);
          return actual != null && expected.test(actual);
        });
  }
}
