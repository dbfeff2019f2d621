package io.dynamodel.it.property;

import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Components that are an Optional of what their attributes hold. */
final class Optionals {
  private Optionals() {}

  static Object wrapped(Object value, Class<?> component) {
    if (component == Optional.class) {
      return Optional.of(value);
    }
    return component == OptionalInt.class ? OptionalInt.of((Integer) value) : value;
  }

  static @Nullable Object unwrapped(@Nullable Object component) {
    if (component instanceof Optional<?> optional) {
      return optional.orElse(null);
    }
    if (component instanceof OptionalInt optional) {
      return optional.isPresent() ? optional.getAsInt() : null;
    }
    return component;
  }
}
