package io.dynamodel.it.hostile;

import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromS;

import io.dynamodel.expression.UpdateAction;
import io.dynamodel.it.hostile.LooseTable.A;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The places that take any attribute value, and the updates that put one there. */
final class LoosePlaces {

  /** A place by its path. */
  record Place(
      String path,
      Function<AttributeValue, Loose> put,
      Function<AttributeValue, UpdateAction<Loose>> set) {

    @Override
    public String toString() {
      return path;
    }
  }

  private static final AttributeValue X = fromS("x");

  private LoosePlaces() {}

  static Stream<Place> all() {
    Loose empty = Loose.empty();
    return Stream.of(
        new Place("any", empty::withAny, A.any::set),
        new Place("list[1]", v -> empty.withList(List.of(1, v)), v -> A.list.at(1).set(v)),
        new Place("map.a.b", v -> empty.withMap(Map.of("a.b", v)), v -> A.map.key("a.b").set(v)),
        new Place(
            "map.m.l[0]",
            v -> empty.withMap(Map.of("m", Map.of("l", List.of(v)))),
            v -> A.map.key("m").key("l").at(0).set(v)),
        new Place("raw", empty::withRaw, A.raw::set),
        new Place("raws[1]", v -> empty.withRaws(List.of(X, v)), v -> A.raws.at(1).set(v)),
        new Place("rawMap.#", v -> empty.withRawMap(Map.of("#", v)), v -> A.rawMap.key("#").set(v)),
        new Place("own", v -> empty.withOwn(new Any(v)), v -> A.own.set(new Any(v))),
        new Place(
            "owns[1]",
            v -> empty.withOwns(List.of(new Any(X), new Any(v))),
            v -> A.owns.at(1).set(new Any(v))),
        new Place(
            "ownMap.:0",
            v -> empty.withOwnMap(Map.of(":0", new Any(v))),
            v -> A.ownMap.key(":0").set(new Any(v))),
        new Place(
            "container.x",
            v -> empty.withContainer(new Bag(Map.of("x", v))),
            v -> A.container.set(new Bag(Map.of("x", v)))),
        new Place(
            "bags[1].a b",
            v -> empty.withBags(new Bag(Map.of()), new Bag(Map.of("a b", v))),
            v -> A.bags.at(1).set(new Bag(Map.of("a b", v)))));
  }

  /** With those of attributes that no update names. */
  static Stream<Place> withUnmapped() {
    return Stream.concat(
        all(),
        Stream.of(new Place("e.f", v -> Loose.empty().withRest(Map.of("e.f", v)), v -> null)));
  }
}
