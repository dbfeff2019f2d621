package io.dynamodel.processor.output;

import io.dynamodel.processor.output.Token.Space;
import java.util.ArrayList;
import java.util.List;

/** Cuts the text of a generated file into tokens. */
final class Lexer {
  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private int next;

  private Lexer(String text) {
    this.text = text;
  }

  static List<Token> tokens(String text) {
    Lexer lexer = new Lexer(text);
    Space space = lexer.space();
    while (lexer.next < text.length()) {
      lexer.token(space);
      space = lexer.space();
    }
    return lexer.tokens;
  }

  private Space space() {
    int start = next;
    int lines = 0;
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      lines += text.charAt(next) == '\n' ? 1 : 0;
      next++;
    }
    if (lines > 0) {
      return lines > 1 ? Space.EMPTY_LINE : Space.LINE_BREAK;
    }
    return next > start ? Space.BLANK : Space.NONE;
  }

  private void token(Space space) {
    int start = next;
    next = end(start);
    tokens.add(new Token(text.substring(start, next), space));
  }

  private int end(int start) {
    char first = text.charAt(start);
    if (first == '"' || first == '\'') {
      return endOfLiteral(start, first);
    }
    if (isWordPart(first)) {
      return endOfWord(start);
    }
    if (text.startsWith("/*", start)) {
      return text.indexOf("*/", start + 2) + 2;
    }
    return start + (isPair(start) ? 2 : 1);
  }

  private boolean isPair(int start) {
    boolean comparison = start + 1 < text.length() && text.charAt(start + 1) == '=';
    return comparison || text.startsWith("->", start) || text.startsWith("::", start);
  }

  private int endOfLiteral(int start, char quote) {
    int end = start + 1;
    while (text.charAt(end) != quote) {
      end += text.charAt(end) == '\\' ? 2 : 1;
    }
    return end + 1;
  }

  private int endOfWord(int start) {
    boolean number = Character.isDigit(text.charAt(start));
    int end = start + 1;
    while (end < text.length() && (isWordPart(text.charAt(end)) || (number && isInNumber(end)))) {
      end++;
    }
    return end;
  }

  /** A point, or the sign of an exponent. */
  private boolean isInNumber(int index) {
    char before = text.charAt(index - 1);
    return switch (text.charAt(index)) {
      case '.' -> Character.isDigit(before);
      case '+', '-' -> before == 'e' || before == 'E';
      default -> false;
    };
  }

  /** Of a name or a number. An escaped character of a name begins with a backslash. */
  private static boolean isWordPart(char character) {
    return character == '\\'
        || Character.isJavaIdentifierPart(character)
        || Character.isSurrogate(character);
  }
}
