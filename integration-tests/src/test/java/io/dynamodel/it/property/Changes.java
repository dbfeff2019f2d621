package io.dynamodel.it.property;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The actions of one update, and what they must do together. */
record Changes(List<Change> changes) {

  /** Those of {@code changes} that the service takes in one update. */
  static Changes withoutConflicts(List<Change> changes) {
    List<Change> kept = new ArrayList<>();
    for (Change change : changes) {
      if (kept.stream().noneMatch(other -> change.path().conflictsWith(other.path()))) {
        kept.add(change);
      }
    }
    return new Changes(kept);
  }

  /** The item after the update; empty where the service must refuse it. */
  Optional<Item> after(Item before) {
    try {
      List<Result> results = changes.stream().map(change -> result(change, before)).toList();
      return Optional.of(after(before, results));
    } catch (Refused e) {
      return Optional.empty();
    }
  }

  /** What a change puts at its path. */
  private record Result(Path path, @Nullable AttributeValue value) {
    boolean removesElement() {
      return value == null && path.last() instanceof Integer;
    }
  }

  /** Every change sees the item as it was, and needs what holds its path. */
  private static Result result(Change change, Item before) {
    Path path = change.path();
    if (!Path.takes(path.parent().in(before.attributes()), path.last())) {
      throw new Refused(path.parent() + " is absent");
    }
    return new Result(path, change.value().apply(before));
  }

  /**
   * Elements are appended in the order of their indexes, and removed by their indexes in the item
   * as it was: from the last one to the first, after all else.
   */
  private static Item after(Item before, List<Result> results) {
    Comparator<Result> upwards = Comparator.comparing(Result::path);
    List<Result> inOrder = new ArrayList<>();
    results.stream().filter(r -> !r.removesElement()).sorted(upwards).forEach(inOrder::add);
    results.stream()
        .filter(r -> r.removesElement() && r.path().in(before.attributes()) != null)
        .sorted(upwards.reversed())
        .forEach(inOrder::add);
    AttributeValue after = AttributeValue.fromM(before.attributes());
    for (Result result : inOrder) {
      after = Draft.with(after, result.path().steps(), result.value());
    }
    return new Item(after.m());
  }

  @Override
  public String toString() {
    return changes.stream().map(Change::toString).collect(Collectors.joining(", "));
  }
}
