package io.dynamodel.engine.expression;

import io.dynamodel.engine.expression.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/** Splits an expression into tokens. A sign that no expression has is a token, too. */
final class Tokens {

  private static final String SIGNS = "()[],.=+-<>";

  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private int position;

  private Tokens(String text) {
    this.text = text;
  }

  /** The tokens of a text, in order, and one that says that it ends. */
  static List<Token> of(String text) {
    Tokens scanner = new Tokens(text);
    while (scanner.position < text.length()) {
      scanner.next();
    }
    scanner.tokens.add(new Token(Kind.END, "<EOF>", text.length(), text.length()));
    return scanner.tokens;
  }

  private void next() {
    char c = text.charAt(position);
    if (c == ' ' || c == '\t' || c == '\r' || c == '\n') {
      position++;
    } else if (isLetter(c)) {
      add(Kind.WORD, wordEnd(position));
    } else if (isDigit(c)) {
      add(Kind.NUMBER, numberEnd(position));
    } else if ((c == '#' || c == ':') && wordEnd(position + 1) > position + 1) {
      add(c == '#' ? Kind.NAME : Kind.VALUE, wordEnd(position + 1));
    } else if (isPair("<=") || isPair(">=") || isPair("<>")) {
      add(Kind.SIGN, position + 2);
    } else if (SIGNS.indexOf(c) >= 0) {
      add(Kind.SIGN, position + 1);
    } else {
      add(Kind.UNKNOWN, position + Character.charCount(text.codePointAt(position)));
    }
  }

  private void add(Kind kind, int end) {
    tokens.add(new Token(kind, text.substring(position, end), position, end));
    position = end;
  }

  private boolean isPair(String pair) {
    return text.startsWith(pair, position);
  }

  private int wordEnd(int start) {
    int end = start;
    while (end < text.length() && isWordPart(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private int numberEnd(int start) {
    int end = start;
    while (end < text.length() && isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Whether a placeholder can have it after its first sign. */
  static boolean isWordPart(char c) {
    return isLetter(c) || isDigit(c);
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
