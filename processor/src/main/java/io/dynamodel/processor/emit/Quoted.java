package io.dynamodel.processor.emit;

import java.util.Collection;
import java.util.stream.Collectors;

/**
 * Text as string literals. JavaPoet's own cut a text at each line separator that it does not know
 * how to escape, so none is used.
 */
final class Quoted {
  private Quoted() {}

  static String of(String text) {
    StringBuilder literal = new StringBuilder(text.length() + 2).append('"');
    text.chars().forEach(character -> append(literal, (char) character));
    return literal.append('"').toString();
  }

  /** {@code "a", "b"}. */
  static String all(Collection<String> texts) {
    return texts.stream().map(Quoted::of).collect(Collectors.joining(", "));
  }

  private static void append(StringBuilder literal, char character) {
    switch (character) {
      case '"' -> literal.append("\\\"");
      case '\\' -> literal.append("\\\\");
      case '\n' -> literal.append("\\n");
      case '\r' -> literal.append("\\r");
      case '\t' -> literal.append("\\t");
      case '\b' -> literal.append("\\b");
      case '\f' -> literal.append("\\f");
      default -> appendPlain(literal, character);
    }
  }

  private static void appendPlain(StringBuilder literal, char character) {
    if (isSeparator(character) || Character.isISOControl(character)) {
      literal.append(String.format("\\u%04x", (int) character));
    } else {
      literal.append(character);
    }
  }

  private static boolean isSeparator(char character) {
    return character == '\u2028' || character == '\u2029';
  }
}
