package io.dynamodel.it.property;

import io.dynamodel.expression.Removable;
import io.dynamodel.property.Gen;
import io.dynamodel.property.Gens;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Random items, as a put stores things, but with any removable attribute absent. */
final class Items {
  /** The keys of several items. */
  static final List<String> IDS = IntStream.range(0, 12).mapToObj("a%02d"::formatted).toList();

  private Items() {}

  static Gen<Item> one() {
    return Gens.combine(
        Things.full(), kept(), (thing, kept) -> Item.of(thing).without(removableBut(kept)));
  }

  /** Up to twelve items, of different keys. */
  static Gen<List<Item>> several() {
    return one().list(1, IDS.size()).map(Items::numbered);
  }

  private static List<Item> numbered(List<Item> items) {
    List<Item> numbered = new ArrayList<>();
    for (Item item : items) {
      numbered.add(item.withId(IDS.get(numbered.size())));
    }
    return numbered;
  }

  /** None and all, too. */
  private static Gen<Set<String>> kept() {
    return Gens.of(removable()).set(0, removable().size());
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
