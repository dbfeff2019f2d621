package io.dynamodel.processor.reading.storage;

import io.dynamodel.processor.diagnostics.Problem;
import io.dynamodel.processor.diagnostics.Site;
import io.dynamodel.processor.model.ComponentType;
import java.util.function.Function;

/** What came out of looking at a type. */
public sealed interface Classification {

  /** A type that can be stored. */
  record Stored(ComponentType type) implements Classification {}

  /** A type that can't be stored. */
  record Refused(Refusal refusal) implements Classification {}

  /** The message about a component of a type that can't be stored. */
  @FunctionalInterface
  interface Refusal {
    Problem at(Site site, String component);
  }

  static Classification stored(ComponentType type) {
    return new Stored(type);
  }

  static Classification refused(Refusal refusal) {
    return new Refused(refusal);
  }

  /** What comes out if this type is part of another one. */
  default Classification then(Function<ComponentType, Classification> next) {
    return this instanceof Stored stored ? next.apply(stored.type()) : this;
  }
}
