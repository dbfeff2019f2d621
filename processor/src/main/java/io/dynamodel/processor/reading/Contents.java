package io.dynamodel.processor.reading;

import io.dynamodel.processor.diagnostics.Message;
import io.dynamodel.processor.diagnostics.TypeText;
import java.util.Optional;

/** Types inside others: elements of lists and sets, keys and values of maps. */
final class Contents {
  private final StoredTypes types;

  Contents(StoredTypes types) {
    this.types = types;
  }

  /** What can be null, and then is a stored NULL: an element of a list or a value of a map. */
  Classification nullable(TypeUse type) {
    return noOptional(type, "@Nullable ")
        .or(() -> Nulls.ofArrayElement(type))
        .orElseGet(() -> types.classify(type))
        .then(
            content -> type.isNullable() ? Nulls.allowed(content) : Classification.stored(content));
  }

  /**
   * What can't be null.
   *
   * @param role what it is to the type around it, for the message
   */
  Classification nonNull(TypeUse type, String role) {
    if (type.isNullable()) {
      return Classification.refused(Message.NULLABLE_INSIDE, role);
    }
    return noOptional(type, "")
        .or(() -> Nulls.ofArrayElement(type))
        .orElseGet(() -> types.classify(type));
  }

  /** The problem of an Optional inside another type. */
  static Optional<Classification> noOptional(TypeUse type, String instead) {
    return type.is(Optional.class)
        ? type.arguments().stream()
            .map(value -> instead + TypeText.of(value.name()))
            .map(
                meant ->
                    Classification.refused(
                        Message.OPTIONAL_INSIDE, TypeText.of(type.name()), meant))
            .findFirst()
        : Optional.empty();
  }
}
