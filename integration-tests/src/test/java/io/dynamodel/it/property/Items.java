package io.dynamodel.it.property;

import io.dynamodel.expression.Removable;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
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
  static final List<String> IDS = IntStream.range(0, 20).mapToObj("a%02d"::formatted).toList();

  private Items() {}

  static Arbitrary<Item> one() {
    return Prepared.of(
        Combinators.combine(full(), kept())
            .as((thing, kept) -> Item.of(thing).without(removableBut(kept))));
  }

  /** Up to twenty items, of different keys. */
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

  private static Arbitrary<Thing> full() {
    return Combinators.combine(
            Arrays.stream(Thing.class.getRecordComponents()).map(Items::values).toList())
        .as(Items::thing);
  }

  private static Arbitrary<Object> values(RecordComponent component) {
    return Columns.topLevel().stream()
        .filter(place -> place.path().top().equals(component.getName()))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("Columns lacks " + component.getName()))
        .values()
        .asGeneric();
  }

  private static Thing thing(List<Object> values) {
    try {
      return (Thing) Thing.class.getDeclaredConstructors()[0].newInstance(values.toArray());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("no thing of " + values, e);
    }
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
