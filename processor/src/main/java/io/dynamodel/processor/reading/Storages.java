package io.dynamodel.processor.reading;

import io.dynamodel.processor.diagnostics.Message;
import io.dynamodel.processor.diagnostics.TypeText;
import io.dynamodel.processor.model.ComponentType;
import io.dynamodel.processor.model.FreeFormKind;
import io.dynamodel.processor.model.Presence;
import java.util.Optional;

/** What the type and the nullness of a component say about how it is stored. */
final class Storages {
  private final StoredTypes types;

  Storages(StoredTypes types) {
    this.types = types;
  }

  /** The type of what a component holds when it is not absent; or why that can't be stored. */
  Classification classify(ComponentElement component) {
    TypeUse type = component.type();
    if (type.isPrimitive() && component.isNullable()) {
      return Nulls.ofPrimitive(type);
    }
    if (isOptional(type)) {
      return component.isNullable()
          ? Classification.refused(Message.NULLABLE_OPTIONAL)
          : optional(type, type.arguments().get(0));
    }
    return misplaced(component)
        .orElseGet(() -> types.classify(type))
        .then(
            stored ->
                component.isNullable() ? Nulls.allowed(stored) : Classification.stored(stored));
  }

  /** What the absence of a component means that holds {@code stored}. */
  Presence presence(ComponentElement component, ComponentType stored) {
    if (isOptional(component.type())) {
      return Presence.OPTIONAL;
    }
    if (component.isNullable()) {
      return Presence.NULLABLE;
    }
    return isCollection(stored) ? Presence.COLLECTION : Presence.REQUIRED;
  }

  private static boolean isOptional(TypeUse type) {
    return type.is(Optional.class) && type.arguments().size() == 1;
  }

  private Classification optional(TypeUse type, TypeUse value) {
    if (value.isNullable()) {
      return Classification.refused(Message.NULLABLE_OPTIONAL);
    }
    return Contents.noOptional(value, "")
        .or(() -> Nulls.ofArrayElement(value))
        .orElseGet(() -> types.classify(value))
        .then(
            stored ->
                isCollection(stored) ? collection(type, value) : Classification.stored(stored));
  }

  private static Classification collection(TypeUse type, TypeUse value) {
    return Classification.refused(
        Message.OPTIONAL_COLLECTION, TypeText.of(type.name()), TypeText.of(value.name()));
  }

  // An annotation that is for declarations too means the array, wherever it stands.
  private static Optional<Classification> misplaced(ComponentElement component) {
    return component.isDeclaredNullable()
        ? Optional.empty()
        : Nulls.ofArrayElement(component.type());
  }

  private static boolean isCollection(ComponentType type) {
    return type instanceof ComponentType.ListType
        || type instanceof ComponentType.SetType
        || type instanceof ComponentType.MapType
        || (type instanceof ComponentType.FreeForm free && free.kind() != FreeFormKind.ANY);
  }
}
