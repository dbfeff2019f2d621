package io.dynamodel.convert;

import io.dynamodel.exception.ItemValidationException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Free-form sets: all elements are of the kind of the first. */
final class FreeSets {
  static final SetConverter<Object, String> TEXTS =
      new SetConverter<>(SetKind.TEXTS, FreeScalars.TEXT);
  static final SetConverter<Object, String> NUMBERS =
      new SetConverter<>(SetKind.NUMBERS, FreeScalars.NUMBER);
  static final SetConverter<Object, SdkBytes> BINARIES =
      new SetConverter<>(SetKind.BINARIES, FreeScalars.BINARY);

  private FreeSets() {}

  static AttributeValue write(Set<?> set) {
    return set.isEmpty() ? AttributeValues.NULL : startingWith(set.iterator().next()).write(set);
  }

  private static SetConverter<Object, ?> startingWith(@Nullable Object first) {
    if (first instanceof String) {
      return TEXTS;
    }
    if (first instanceof Number) {
      return NUMBERS;
    }
    if (first == null || FreeScalars.isBinary(first)) {
      return BINARIES;
    }
    throw new ItemValidationException(
        "a set holds texts, numbers or bytes, not a " + first.getClass().getName());
  }
}
