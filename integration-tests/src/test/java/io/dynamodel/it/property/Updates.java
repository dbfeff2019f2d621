package io.dynamodel.it.property;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Random updates. */
final class Updates {
  private Updates() {}

  static Arbitrary<Changes> any() {
    return Prepared.of(changes().list().ofMinSize(1).ofMaxSize(5).map(Changes::withoutConflicts));
  }

  private static Arbitrary<Change> changes() {
    List<Arbitrary<Change>> ofOnePlace =
        Columns.places()
            .map(PlaceChanges::of)
            .filter(all -> !all.isEmpty())
            .map(Arbitraries::oneOf)
            .toList();
    List<Arbitrary<Change>> ofPairs =
        Columns.PAIRS.stream().filter(Pairs::areSeveral).map(Pairs::changes).toList();
    return Prepared.of(
        Arbitraries.frequencyOf(
            Tuple.of(6, Arbitraries.oneOf(ofOnePlace)),
            Tuple.of(1, Arbitraries.oneOf(ofCollections())),
            Tuple.of(2, Arbitraries.oneOf(ofPairs))));
  }

  /** What only sets and lists can do: few of all actions, but those that go wrong most. */
  private static List<Arbitrary<Change>> ofCollections() {
    return Columns.places().<Arbitrary<Change>>flatMap(place -> place.changes().stream()).toList();
  }
}
