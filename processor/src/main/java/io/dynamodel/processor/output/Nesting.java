package io.dynamodel.processor.output;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Where in a piece of code the brackets are. What is in a string literal counts as inside. */
final class Nesting {
  private static final String OPENING = "(<{[";
  private static final String CLOSING = ")>}]";

  private final String code;
  private final int[] depth;

  Nesting(String code) {
    this.code = code;
    this.depth = depths(code);
  }

  /** Outside all brackets: a bracket itself is where it stands. */
  private static int[] depths(String code) {
    int[] depths = new int[code.length()];
    int depth = 0;
    boolean literal = false;
    for (int i = 0; i < code.length(); i++) {
      char character = code.charAt(i);
      boolean quote = character == '"' && !isEscaped(code, i);
      depth -= !literal && isClosing(code, i) ? 1 : 0;
      depths[i] = literal || quote ? depth + 1 : depth;
      depth += !literal && OPENING.indexOf(character) >= 0 ? 1 : 0;
      literal = literal != quote;
    }
    return depths;
  }

  private static boolean isEscaped(String code, int index) {
    int backslashes = 0;
    while (index > backslashes && code.charAt(index - backslashes - 1) == '\\') {
      backslashes++;
    }
    return backslashes % 2 == 1;
  }

  private static boolean isClosing(String code, int index) {
    boolean arrow = code.charAt(index) == '>' && index > 0 && code.charAt(index - 1) == '-';
    return CLOSING.indexOf(code.charAt(index)) >= 0 && !arrow;
  }

  /** The first place of {@code token} outside all brackets, or -1. */
  int find(String token) {
    int index = code.indexOf(token);
    while (index >= 0 && depth[index] != 0) {
      index = code.indexOf(token, index + 1);
    }
    return index;
  }

  /** Where calls go on with another one: the dots after brackets, outside all brackets. */
  List<Integer> dotsAfterCalls() {
    return IntStream.range(1, code.length())
        .filter(index -> code.startsWith(").", index - 1) && depth[index] == 0)
        .boxed()
        .toList();
  }

  /**
   * The last bracket of the kind {@code open} outside all others that is closed and not empty, or
   * -1.
   */
  int lastGroup(char open) {
    for (int index = code.length() - 1; index >= 0; index--) {
      if (code.charAt(index) == open && depth[index] == 0 && close(index) > index + 1) {
        return index;
      }
    }
    return -1;
  }

  /** The bracket that closes the one at {@code open}, or -1. */
  int close(int open) {
    for (int index = open + 1; index < code.length(); index++) {
      if (depth[index] <= depth[open]) {
        return index;
      }
    }
    return -1;
  }

  /** The pieces between commas that are outside all brackets, each with its comma. */
  List<String> pieces() {
    List<String> pieces = new ArrayList<>();
    int start = 0;
    for (int index = 0; index < code.length(); index++) {
      if (code.charAt(index) == ',' && depth[index] == 0) {
        pieces.add(code.substring(start, index + 1).strip());
        start = index + 1;
      }
    }
    pieces.add(code.substring(start).strip());
    return pieces;
  }
}
