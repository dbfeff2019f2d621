package io.dynamodel.it.hostile;

import io.dynamodel.expression.ListAttribute;
import io.dynamodel.expression.MapAttribute;
import io.dynamodel.expression.Removable;
import io.dynamodel.expression.SetAttribute;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A Java type, the documents that hold it, and the attributes of those in {@code held}.
 *
 * @param stored as what single values and sets are stored
 */
record Type<T>(
    String name,
    Stored stored,
    Shape<T> shape,
    Removable<Holder, T> one,
    Removable<Holder, T> maybe,
    ListAttribute<Holder, T, ? extends Removable<Holder, T>> list,
    SetAttribute<Holder, T> set,
    MapAttribute<Holder, String, T, ? extends Removable<Holder, T>> map) {

  /** DynamoDB's types, as messages name them. */
  enum Stored {
    S("text (S)", "text set (SS)"),
    N("number (N)", "number set (NS)"),
    B("binary (B)", "binary set (BS)");

    final String single;
    final String set;

    Stored(String single, String set) {
      this.single = single;
      this.set = set;
    }
  }

  /** A document that holds a value in one place, the path of which is known. */
  record Place(String path, Held held) {}

  Held none() {
    return shape.of(null, Optional.empty(), List.of(), Set.of(), Map.of());
  }

  /** {@code value} in each of the places. */
  Stream<Place> places(T value) {
    return Stream.of(
        new Place("one", shape.of(value, Optional.empty(), List.of(), Set.of(), Map.of())),
        new Place("maybe", shape.of(null, Optional.of(value), List.of(), Set.of(), Map.of())),
        new Place("list[0]", shape.of(null, Optional.empty(), List.of(value), Set.of(), Map.of())),
        new Place("set", shape.of(null, Optional.empty(), List.of(), Set.of(value), Map.of())),
        new Place(
            "map.k", shape.of(null, Optional.empty(), List.of(), Set.of(), Map.of("k", value))));
  }

  /** {@code value} in all of the places. */
  Held everywhere(T value) {
    return shape.of(
        value, Optional.of(value), List.of(value, value), Set.of(value), Map.of("k", value));
  }

  @Override
  public String toString() {
    return name;
  }
}
