package io.dynamodel.it.property;

import static java.util.Map.entry;

import io.dynamodel.property.Gen;
import io.dynamodel.property.Gens;
import java.util.List;

/** Random updates. */
final class Updates {
  private Updates() {}

  static Gen<Changes> any() {
    return changes().list(1, 5).map(Changes::withoutConflicts);
  }

  private static Gen<Change> changes() {
    List<Gen<Change>> ofOnePlace =
        Columns.places()
            .map(PlaceChanges::of)
            .filter(all -> !all.isEmpty())
            .map(Gens::oneOf)
            .toList();
    List<Gen<Change>> ofPairs =
        Columns.PAIRS.stream().filter(Pairs::areSeveral).map(Pairs::changes).toList();
    return Gens.frequency(
        entry(6, Gens.oneOf(ofOnePlace)),
        entry(1, Gens.oneOf(ofCollections())),
        entry(2, Gens.oneOf(ofPairs)));
  }

  /** What only sets and lists can do: few of all actions, but those that go wrong most. */
  private static List<Gen<Change>> ofCollections() {
    return Columns.places().<Gen<Change>>flatMap(place -> place.changes().stream()).toList();
  }
}
