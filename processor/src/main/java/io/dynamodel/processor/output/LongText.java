package io.dynamodel.processor.output;

import java.util.ArrayList;
import java.util.List;

/** Cuts a string literal into literals that make the same text. */
final class LongText {
  private static final int QUOTES = 2;

  private LongText() {}

  /**
   * The literals, in order.
   *
   * @param first how many columns there are for the first one
   * @param others how many there are for each of the others
   * @param after how many of those have to be left after the last one
   */
  static List<String> parts(String literal, int first, int others, int after) {
    List<String> parts = new ArrayList<>();
    int end = literal.length() - 1;
    int room = first - QUOTES;
    int start = 1;
    while (end - start > room - after && end - start > 1) {
      int next = end(literal, start, Math.max(1, Math.min(room, end - start - 1)));
      if (next == end) {
        break;
      }
      parts.add('"' + literal.substring(start, next) + '"');
      start = next;
      room = others - QUOTES;
    }
    parts.add('"' + literal.substring(start, end) + '"');
    return parts;
  }

  /** Where a part ends that begins at {@code start}: after a space, if there is a late one. */
  private static int end(String literal, int start, int room) {
    int end = afterCharacter(literal, start);
    int space = -1;
    for (int next = end; next - start <= room; next = afterCharacter(literal, next)) {
      end = next;
      space = literal.charAt(next - 1) == ' ' ? next : space;
    }
    return space - start > room / 2 ? space : end;
  }

  /** The index after what is one character of the text. */
  private static int afterCharacter(String literal, int index) {
    if (literal.charAt(index) == '\\') {
      return index + (literal.charAt(index + 1) == 'u' ? "\\u0000".length() : 2);
    }
    return index + Character.charCount(literal.codePointAt(index));
  }
}
