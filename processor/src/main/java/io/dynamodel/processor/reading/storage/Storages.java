package io.dynamodel.processor.reading.storage;

import io.dynamodel.processor.model.ComponentType;
import io.dynamodel.processor.model.Presence;
import io.dynamodel.processor.reading.source.ComponentElement;
import io.dynamodel.processor.reading.source.TypeUse;
import java.util.Optional;

/** What the type and the nullness of a component say about how it is stored. */
public final class Storages {
  private final Classifier types;
  private final Optionals optionals;

  public Storages(Classifier types) {
    this.types = types;
    this.optionals = new Optionals(types);
  }

  /** The type of what a component holds when it is not absent; or why that can't be stored. */
  public Classification classify(ComponentElement component) {
    TypeUse type = component.type();
    if (type.isPrimitive() && component.isNullable()) {
      return Nulls.ofPrimitive(type);
    }
    return optionals
        .classify(type, component.isNullable())
        .or(() -> misplaced(component))
        .orElseGet(() -> types.classify(type))
        .then(
            stored ->
                component.isNullable() ? Nulls.allowed(stored) : Classification.stored(stored));
  }

  /** What the absence of a component means that holds {@code stored}. */
  public static Presence presence(ComponentElement component, ComponentType stored) {
    return Optionals.presence(component.type()).orElseGet(() -> ofNoOptional(component, stored));
  }

  private static Presence ofNoOptional(ComponentElement component, ComponentType stored) {
    if (component.otherwise().isPresent()) {
      return Presence.DEFAULT;
    }
    if (component.isNullable()) {
      return Presence.NULLABLE;
    }
    return stored.isCollection() ? Presence.COLLECTION : Presence.REQUIRED;
  }

  // An annotation that is for declarations too means the array, wherever it stands.
  private static Optional<Classification> misplaced(ComponentElement component) {
    return component.isDeclaredNullable()
        ? Optional.empty()
        : Nulls.ofArrayElement(component.type());
  }
}
