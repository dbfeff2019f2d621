package io.dynamodel.it.property;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What ADD and DELETE do to sets. */
final class Sets {
  private Sets() {}

  static AttributeValue union(AttributeValue set, AttributeValue more) {
    List<AttributeValue> all = new ArrayList<>(elements(set));
    elements(more).stream().filter(isIn(set).negate()).forEach(all::add);
    return of(set.type(), all);
  }

  /** Null where nothing is left: a set without elements can't be stored. */
  static @Nullable AttributeValue difference(AttributeValue set, AttributeValue less) {
    List<AttributeValue> left = elements(set).stream().filter(isIn(less).negate()).toList();
    return left.isEmpty() ? null : of(set.type(), left);
  }

  private static Predicate<AttributeValue> isIn(AttributeValue set) {
    return element -> Stored.contains(set, element);
  }

  static List<AttributeValue> elements(AttributeValue set) {
    return switch (set.type()) {
      case SS -> set.ss().stream().map(AttributeValue::fromS).toList();
      case NS -> set.ns().stream().map(AttributeValue::fromN).toList();
      case BS -> set.bs().stream().map(AttributeValue::fromB).toList();
      default -> throw new IllegalArgumentException("no set: " + set);
    };
  }

  private static AttributeValue of(AttributeValue.Type type, List<AttributeValue> elements) {
    return switch (type) {
      case SS -> AttributeValue.fromSs(elements.stream().map(AttributeValue::s).toList());
      case NS -> AttributeValue.fromNs(elements.stream().map(AttributeValue::n).toList());
      default -> AttributeValue.fromBs(elements.stream().map(AttributeValue::b).toList());
    };
  }
}
