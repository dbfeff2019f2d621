package io.dynamodel.it.property;

import io.dynamodel.expression.Removable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;

/** Random items, as a put stores things, but with any removable attribute absent. */
final class Items {
  /** The keys of several items. */
  static final List<String> IDS = IntStream.range(0, 12).mapToObj("a%02d"::formatted).toList();

  private Items() {}

  static Arbitrary<Item> one() {
    return Prepared.of(
        Combinators.combine(Things.full(), kept())
            .as((thing, kept) -> Item.of(thing).without(removableBut(kept))));
  }

  /** Up to twelve items, of different keys. */
  static Arbitrary<List<Item>> several() {
    return one().list().ofMinSize(1).ofMaxSize(IDS.size()).map(Items::numbered);
  }

  private static List<Item> numbered(List<Item> items) {
    List<Item> numbered = new ArrayList<>();
    for (Item item : items) {
      numbered.add(item.withId(IDS.get(numbered.size())));
    }
    return numbered;
  }

  /** Shrinks to none, so that a report shows only the attributes that matter. */
  private static Arbitrary<Set<String>> kept() {
    return Arbitraries.of(removable()).set().withSizeDistribution(RandomDistribution.uniform());
  }

  private static Set<String> removableBut(Set<String> kept) {
    Set<String> others = new HashSet<>(removable());
    others.removeAll(kept);
    return others;
  }

  private static List<String> removable() {
    return Columns.topLevel().stream()
        .filter(place -> place.attribute() instanceof Removable<?, ?>)
        .map(place -> place.path().top())
        .toList();
  }
}
