package io.dynamodel.schema;

import java.util.HexFormat;

/**
 * The text of a part of a key in which {@code #} and what sorts before it stand for something else:
 * each character from U+0000 to U+0025 is {@code %} and two hex digits. So the order of the texts
 * is that of the parts.
 */
final class EscapedText {
  private static final char LAST_ESCAPED = '%';
  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private EscapedText() {}

  /** {@code part} as it stands in a key. */
  static String of(String part) {
    int first = 0;
    while (first < part.length() && part.charAt(first) > LAST_ESCAPED) {
      first++;
    }
    if (first == part.length()) { // as most are
      return part;
    }
    StringBuilder text = new StringBuilder(part.length() + 8).append(part, 0, first);
    for (int i = first; i < part.length(); i++) {
      append(part.charAt(i), text);
    }
    return text.toString();
  }

  private static void append(char c, StringBuilder text) {
    if (c > LAST_ESCAPED) {
      text.append(c);
    } else {
      text.append('%').append(HEX.toHexDigits((byte) c));
    }
  }
}
