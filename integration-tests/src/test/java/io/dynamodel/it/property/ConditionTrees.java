package io.dynamodel.it.property;

import static java.util.Map.entry;

import io.dynamodel.property.Gen;
import io.dynamodel.property.Gens;

/** Random conditions, joined up to four deep: then they stay below DynamoDB's 300 operators. */
final class ConditionTrees {
  private ConditionTrees() {}

  static Gen<Checked> any() {
    Gen<Checked> leaves = leaves();
    Gen<Checked> tree = leaves;
    for (int depth = 1; depth <= 4; depth++) {
      tree = joined(leaves, tree, depth <= 2 ? 3 : 2);
    }
    return tree;
  }

  private static Gen<Checked> leaves() {
    return Gens.frequency(
        entry(4, Gens.oneOf(Columns.places().map(PlaceConditions::of).toList())),
        entry(
            1,
            Gens.oneOf(
                Columns.PAIRS.stream().filter(Pairs::areSeveral).map(Pairs::conditions).toList())));
  }

  private static Gen<Checked> joined(Gen<Checked> leaves, Gen<Checked> parts, int most) {
    return Gens.frequency(
        entry(2, leaves),
        entry(2, parts.map(Checked::not)),
        entry(2, Gens.combine(parts, parts, Checked::and)),
        entry(2, Gens.combine(parts, parts, Checked::or)),
        entry(1, parts.list(1, most).map(Checked::allOf)),
        entry(1, parts.list(1, most).map(Checked::anyOf)));
  }
}
