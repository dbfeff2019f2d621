package io.dynamodel.engine.expression;

/** A word or sign of an expression, and where it stands. */
record Token(Kind kind, String text, int start, int end) {

  enum Kind {
    /** A name, a function or a keyword. */
    WORD,
    /** A placeholder of a name: {@code #n}. */
    NAME,
    /** A placeholder of a value: {@code :v}. */
    VALUE,
    NUMBER,
    SIGN,
    /** A sign that no expression has. */
    UNKNOWN,
    END
  }

  /** Whether it is this sign, or this keyword in any case. */
  boolean is(String signOrKeyword) {
    return (kind == Kind.SIGN || kind == Kind.WORD) && text.equalsIgnoreCase(signOrKeyword);
  }
}
