package io.dynamodel.convert;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** The optional types of Java, and how they are taken apart. */
enum OptionalType {
  OBJECT,
  INT,
  LONG,
  DOUBLE;

  /** What {@code optional} holds; null: nothing. */
  @Nullable Object content(Object optional) {
    return switch (this) {
      case OBJECT -> ((Optional<?>) optional).orElse(null);
      case INT -> content((OptionalInt) optional);
      case LONG -> content((OptionalLong) optional);
      case DOUBLE -> content((OptionalDouble) optional);
    };
  }

  private static @Nullable Object content(OptionalInt optional) {
    return optional.isPresent() ? optional.getAsInt() : null;
  }

  private static @Nullable Object content(OptionalLong optional) {
    return optional.isPresent() ? optional.getAsLong() : null;
  }

  private static @Nullable Object content(OptionalDouble optional) {
    return optional.isPresent() ? optional.getAsDouble() : null;
  }

  /** The optional that holds nothing. */
  Object empty() {
    return switch (this) {
      case OBJECT -> Optional.empty();
      case INT -> OptionalInt.empty();
      case LONG -> OptionalLong.empty();
      case DOUBLE -> OptionalDouble.empty();
    };
  }

  /** The optional that holds {@code content}. */
  Object of(Object content) {
    return switch (this) {
      case OBJECT -> Optional.of(content);
      case INT -> OptionalInt.of((Integer) content);
      case LONG -> OptionalLong.of((Long) content);
      case DOUBLE -> OptionalDouble.of((Double) content);
    };
  }
}
