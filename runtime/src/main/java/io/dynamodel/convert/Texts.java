package io.dynamodel.convert;

import io.dynamodel.exception.ItemValidationException;
import java.util.UUID;

/** Text and the Java types whose text is simple. */
final class Texts {
  private static final int UUID_LENGTH = 36;

  private Texts() {}

  /** {@code text}, unless UTF-8 can't express it: the SDK would send a question mark instead. */
  static String checked(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        i = afterPair(text, i);
      }
    }
    return text;
  }

  static char character(String text) {
    if (text.length() != 1) {
      throw new IllegalArgumentException("expected one character");
    }
    return text.charAt(0);
  }

  static String text(UUID uuid) {
    return uuid.toString();
  }

  static UUID uuid(String text) {
    UUID uuid = text.length() == UUID_LENGTH ? UUID.fromString(text) : null;
    if (uuid == null || !uuid.toString().equalsIgnoreCase(text)) { // groups of other lengths
      throw new IllegalArgumentException("expected a UUID of 36 characters");
    }
    return uuid;
  }

  private static int afterPair(String text, int high) {
    int low = high + 1;
    if (low == text.length() || !Character.isSurrogatePair(text.charAt(high), text.charAt(low))) {
      throw new ItemValidationException(
          "text with a lone surrogate at index " + high + " can't be stored as UTF-8");
    }
    return low;
  }
}
