package io.dynamodel.engine.partiql;

import io.dynamodel.engine.partiql.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/** The tokens of a statement. */
final class Tokens {

  private static final List<String> SIGNS =
      List.of(
          "<<", ">>", "<=", ">=", "<>", "!=", "<", ">", "=", "(", ")", "[", "]", "{", "}", ",", ".",
          ":", "+", "-", "*", "?");

  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private int position;

  private Tokens(String text) {
    this.text = text;
  }

  /**
   * The tokens of a text, in order, and one that says that it ends.
   *
   * @throws io.dynamodel.engine.wire.ServiceException if something in it is no token
   */
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
      add(Kind.WORD, wordEnd());
    } else if (isDigit(position)) {
      add(Kind.NUMBER, numberEnd());
    } else if (c == '\'') {
      addQuoted(Kind.TEXT, c);
    } else if (c == '"') {
      addQuoted(Kind.QUOTED, c);
    } else {
      addSign();
    }
  }

  private void add(Kind kind, int end) {
    add(kind, text.substring(position, end), end);
  }

  private void add(Kind kind, String content, int end) {
    tokens.add(new Token(kind, content, position, end));
    position = end;
  }

  private void addSign() {
    for (String sign : SIGNS) {
      if (text.startsWith(sign, position)) {
        add(Kind.SIGN, position + sign.length());
        return;
      }
    }
    throw Malformed.because("Invalid character");
  }

  /** A quote in quotes is doubled. */
  private void addQuoted(Kind kind, char quote) {
    int end = position + 1;
    while (end < text.length()) {
      if (text.charAt(end) != quote) {
        end++;
      } else if (end + 1 < text.length() && text.charAt(end + 1) == quote) {
        end += 2;
      } else {
        String sign = String.valueOf(quote);
        add(kind, text.substring(position + 1, end).replace(sign + sign, sign), end + 1);
        return;
      }
    }
    throw Malformed.because("Invalid literal");
  }

  private int wordEnd() {
    int end = position;
    while (end < text.length() && (isLetter(text.charAt(end)) || isDigit(end))) {
      end++;
    }
    return end;
  }

  private int numberEnd() {
    int end = digitsEnd(position);
    if (end < text.length() && text.charAt(end) == '.' && isDigit(end + 1)) {
      end = digitsEnd(end + 1);
    }
    return exponentEnd(end);
  }

  private int exponentEnd(int end) {
    if (end == text.length() || (text.charAt(end) != 'e' && text.charAt(end) != 'E')) {
      return end;
    }
    boolean isSigned = end + 1 < text.length() && "+-".indexOf(text.charAt(end + 1)) >= 0;
    int digits = isSigned ? end + 2 : end + 1;
    return isDigit(digits) ? digitsEnd(digits) : end;
  }

  private int digitsEnd(int start) {
    int end = start;
    while (isDigit(end)) {
      end++;
    }
    return end;
  }

  private boolean isDigit(int index) {
    return index < text.length() && text.charAt(index) >= '0' && text.charAt(index) <= '9';
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '$';
  }
}
