package io.dynamodel.processor.reading.storage;

import io.dynamodel.processor.diagnostics.TypeMessages;
import io.dynamodel.processor.diagnostics.TypeText;
import io.dynamodel.processor.model.ComponentType;
import io.dynamodel.processor.model.Presence;
import io.dynamodel.processor.model.Storage;
import io.dynamodel.processor.reading.source.TypeUse;
import java.util.function.Function;

/** Types inside others: elements of lists and sets, keys and values of maps. */
public final class Contents {
  private final Classifier types;
  private final Optionals optionals;

  public Contents(Classifier types) {
    this.types = types;
    this.optionals = new Optionals(types);
  }

  /**
   * What may be no value, and then is a stored NULL: an element of a list or a value of a map.
   *
   * @param around makes the type around it
   */
  public Classification element(TypeUse type, Function<Storage, ComponentType> around) {
    return optionals
        .classify(type, type.isNullable())
        .or(() -> Nulls.ofArrayElement(type))
        .orElseGet(() -> types.classify(type))
        .then(
            content -> type.isNullable() ? Nulls.allowed(content) : Classification.stored(content))
        .then(content -> Classification.stored(around.apply(new Storage(content, presence(type)))));
  }

  private static Presence presence(TypeUse type) {
    return Optionals.presence(type)
        .orElse(type.isNullable() ? Presence.NULLABLE : Presence.REQUIRED);
  }

  /**
   * What is always a value.
   *
   * @param role what it is to the type around it, for the message
   */
  public Classification required(TypeUse type, String role) {
    if (type.isNullable()) {
      return Classification.refused(
          (site, component) -> TypeMessages.nullableInside(site, component, role));
    }
    if (Optionals.presence(type).isPresent()) {
      return Classification.refused(
          (site, component) ->
              TypeMessages.optionalInside(site, component, TypeText.of(type.name()), role));
    }
    return Nulls.ofArrayElement(type).orElseGet(() -> types.classify(type));
  }
}
