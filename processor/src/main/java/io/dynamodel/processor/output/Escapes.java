package io.dynamodel.processor.output;

/**
 * Characters of source text that an editor does not show, or that make it show others in another
 * place. They are written as Unicode escapes, which mean the same anywhere in a source file.
 */
final class Escapes {
  private Escapes() {}

  static String applied(String text) {
    int plain = 0;
    while (plain < text.length() && isPlain(text.codePointAt(plain))) {
      plain += Character.charCount(text.codePointAt(plain));
    }
    return plain == text.length() ? text : applied(text, plain);
  }

  private static String applied(String text, int plain) {
    StringBuilder escaped = new StringBuilder(text.length() + 16).append(text, 0, plain);
    text.substring(plain)
        .codePoints()
        .forEach(
            character -> {
              if (isPlain(character)) {
                escaped.appendCodePoint(character);
              } else {
                append(escaped, character);
              }
            });
    return escaped.toString();
  }

  private static void append(StringBuilder escaped, int character) {
    for (char each : Character.toChars(character)) {
      escaped.append(String.format("\\u%04x", (int) each));
    }
  }

  private static boolean isPlain(int character) {
    if (character < 0x7f) {
      return character >= ' ' || character == '\n' || character == '\t';
    }
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          false;
      default -> true;
    };
  }
}
