package io.dynamodel.schema;

import io.dynamodel.exception.ItemMappingException;
import io.dynamodel.exception.ItemValidationException;
import io.dynamodel.exception.Problem;
import java.util.HexFormat;

/**
 * Each character from U+0000 to U+0025 in a part is written as {@code %} and two hexadecimal digits
 * in upper case. So no part holds a {@code #}, with which every literal after a part begins, and
 * the order of the texts stays.
 */
record Escaped() implements PartForm {
  private static final char LAST = '%';
  private static final int LENGTH = 3;
  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  /** {@code text} as it stands in a key. */
  static String of(String text) {
    int first = firstEscaped(text);
    return first == text.length() ? text : escaped(text, first); // as most are
  }

  @Override
  public String written(String text, boolean last) {
    if (text.contains(GREATEST)) {
      throw new ItemValidationException(HOLDS_GREATEST);
    }
    return of(text);
  }

  @Override
  public String compared(String text) {
    return of(text);
  }

  private static int firstEscaped(String text) {
    int first = 0;
    while (first < text.length() && text.charAt(first) > LAST) {
      first++;
    }
    return first;
  }

  private static String escaped(String text, int first) {
    StringBuilder written = new StringBuilder(text.length() + 2 * LENGTH).append(text, 0, first);
    for (int i = first; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > LAST) {
        written.append(c);
      } else {
        written.append(escape(c));
      }
    }
    return written.toString();
  }

  private static String escape(char c) {
    return "%" + HEX.toHexDigits((byte) c);
  }

  @Override
  public String read(String written) {
    if (written.contains(GREATEST)) {
      throw new ItemMappingException(HOLDS_GREATEST);
    }
    int first = firstEscaped(written);
    return first == written.length() ? written : unescape(written, first);
  }

  private static String unescape(String written, int first) {
    StringBuilder text = new StringBuilder(written.length()).append(written, 0, first);
    int i = first;
    while (i < written.length()) {
      char c = written.charAt(i);
      if (c == LAST) {
        text.append(unescapeOne(written, i));
        i += LENGTH;
      } else if (c < LAST) {
        throw unescaped(
            written, "holds a character as it is that would be written as " + escape(c));
      } else {
        text.append(c);
        i++;
      }
    }
    return text.toString();
  }

  private static char unescapeOne(String written, int at) {
    if (at + LENGTH <= written.length()) {
      int high = Character.digit(written.charAt(at + 1), 16);
      int low = Character.digit(written.charAt(at + 2), 16);
      char c = (char) (high * 16 + low);
      if (high >= 0 && low >= 0 && c <= LAST && written.startsWith(escape(c), at)) {
        return c;
      }
    }
    throw unescaped(written, "holds a % that begins no escape of two hexadecimal digits");
  }

  private static ItemMappingException unescaped(String written, String problem) {
    return new ItemMappingException(
        Problem.of(written, "the text", " " + problem)
            .and("; if it was written without escapes, declare escaping = NONE"));
  }

  /** Until a {@code #}, if a literal follows. */
  @Override
  public int end(String key, int start, String next, boolean last) {
    int end = next.isEmpty() ? -1 : key.indexOf(next.charAt(0), start);
    return end < 0 ? key.length() : end;
  }

  @Override
  public String separators() {
    return "#";
  }
}
