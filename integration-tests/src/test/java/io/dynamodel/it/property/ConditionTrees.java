package io.dynamodel.it.property;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Random conditions, joined up to four deep: then they stay below DynamoDB's 300 operators. */
final class ConditionTrees {
  private ConditionTrees() {}

  static Arbitrary<Checked> any() {
    Arbitrary<Checked> leaves = Prepared.of(leaves());
    Arbitrary<Checked> tree = leaves;
    for (int depth = 1; depth <= 4; depth++) {
      tree = Prepared.of(joined(leaves, tree, depth <= 2 ? 3 : 2));
    }
    return tree;
  }

  private static Arbitrary<Checked> leaves() {
    return Arbitraries.frequencyOf(
        Tuple.of(4, Arbitraries.oneOf(Columns.places().map(PlaceConditions::of).toList())),
        Tuple.of(
            1,
            Arbitraries.oneOf(
                Columns.PAIRS.stream().filter(Pairs::areSeveral).map(Pairs::conditions).toList())));
  }

  private static Arbitrary<Checked> joined(
      Arbitrary<Checked> leaves, Arbitrary<Checked> parts, int most) {
    return Arbitraries.frequencyOf(
        Tuple.of(2, leaves),
        Tuple.of(2, parts.map(Checked::not)),
        Tuple.of(2, Combinators.combine(parts, parts).as(Checked::and)),
        Tuple.of(2, Combinators.combine(parts, parts).as(Checked::or)),
        Tuple.of(1, parts.list().ofMinSize(1).ofMaxSize(most).map(Checked::allOf)),
        Tuple.of(1, parts.list().ofMinSize(1).ofMaxSize(most).map(Checked::anyOf)));
  }
}
