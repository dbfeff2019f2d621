package io.dynamodel.processor.reading.storage;

import io.dynamodel.processor.diagnostics.Message;
import io.dynamodel.processor.model.ComponentType;
import java.util.List;
import java.util.function.Function;

/** What came out of looking at a type. */
public sealed interface Classification {

  /** A type that can be stored. */
  record Stored(ComponentType type) implements Classification {}

  /**
   * A type that can't be stored.
   *
   * @param arguments those of the message, after the name of the component
   */
  record Refused(Message message, List<String> arguments) implements Classification {}

  static Classification stored(ComponentType type) {
    return new Stored(type);
  }

  static Classification refused(Message message, String... arguments) {
    return new Refused(message, List.of(arguments));
  }

  /** What comes out if this type is part of another one. */
  default Classification then(Function<ComponentType, Classification> next) {
    return this instanceof Stored stored ? next.apply(stored.type()) : this;
  }
}
