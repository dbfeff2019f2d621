package io.dynamodel.processor.reading.storage;

import io.dynamodel.processor.diagnostics.TypeMessages;
import io.dynamodel.processor.diagnostics.TypeText;
import io.dynamodel.processor.model.ComponentType;
import io.dynamodel.processor.reading.source.TypeUse;
import java.util.Optional;

/** Where {@code @Nullable} has no place. */
final class Nulls {
  private Nulls() {}

  /** The problem of {@code @Nullable byte[]}, if it is about the bytes. */
  static Optional<Classification> ofArrayElement(TypeUse type) {
    return type.arrayElement()
        .filter(element -> element.isPrimitive() && element.isNullable())
        .map(element -> TypeText.of(element.name()))
        .map(
            name ->
                refused(
                    name,
                    "Write %1$s @Nullable []: before %1$s[], the annotation is about each element."
                        .formatted(name)));
  }

  /** The problem of a nullable primitive. */
  static Classification ofPrimitive(TypeUse type) {
    return refused(
        TypeText.of(type.name()), "Use @Nullable " + TypeText.of(type.name().box()) + ".");
  }

  /** A type that may be null, unless DynamoDB could not tell that from what else it stores. */
  static Classification allowed(ComponentType type) {
    return type instanceof ComponentType.SetType
        ? Classification.refused(TypeMessages::nullableSet)
        : Classification.stored(type);
  }

  private static Classification refused(String type, String remedy) {
    return Classification.refused(
        (site, component) -> TypeMessages.nullablePrimitive(site, component, type, remedy));
  }
}
