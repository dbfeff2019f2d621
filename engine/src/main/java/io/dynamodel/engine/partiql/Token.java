package io.dynamodel.engine.partiql;

import java.util.Locale;
import java.util.Set;

/** A word or sign of a statement, and where it stands. Quotes are no part of its text. */
record Token(Kind kind, String text, int start, int end) {

  private static final Set<String> KEYWORDS =
      Set.of(
          "SELECT",
          "INSERT",
          "UPDATE",
          "DELETE",
          "EXISTS",
          "FROM",
          "INTO",
          "VALUE",
          "SET",
          "REMOVE",
          "WHERE",
          "ORDER",
          "BY",
          "RETURNING",
          "AND",
          "OR",
          "NOT",
          "IN",
          "BETWEEN",
          "IS",
          "MISSING",
          "NULL",
          "TRUE",
          "FALSE");

  enum Kind {
    /** A name or a keyword. */
    WORD,
    /** A name in double quotes. */
    QUOTED,
    /** A text in single quotes. */
    TEXT,
    NUMBER,
    SIGN,
    END
  }

  /** Whether it is this sign, or this keyword in any case. */
  boolean is(String signOrKeyword) {
    return (kind == Kind.SIGN || kind == Kind.WORD) && text.equalsIgnoreCase(signOrKeyword);
  }

  /** Whether it can't be a name unless it is quoted. */
  boolean isKeyword() {
    return kind == Kind.WORD && KEYWORDS.contains(text.toUpperCase(Locale.ROOT));
  }

  /** Whether it is a name. */
  boolean isName() {
    return kind == Kind.QUOTED || (kind == Kind.WORD && !isKeyword());
  }
}
