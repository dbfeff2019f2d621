package io.dynamodel.processor.output;

/**
 * A word, a literal, a comment, a bracket or another symbol.
 *
 * @param text the token itself
 * @param space what is before it
 */
record Token(String text, Space space) implements Piece {
  /** The space before a token. */
  enum Space {
    NONE,
    BLANK,
    LINE_BREAK,
    EMPTY_LINE
  }

  boolean is(String other) {
    return text.equals(other);
  }

  boolean isComment() {
    return text.startsWith("/*");
  }

  boolean isText() {
    return text.charAt(0) == '"';
  }

  /** Whether it opens brackets; a comparison has a blank after its {@code <}. */
  boolean isOpening() {
    return is("(") || is("{") || is("[") || is("<");
  }

  boolean isClosing() {
    return is(")") || is("}") || is("]") || is(">");
  }

  @Override
  public boolean startsLine() {
    return space == Space.LINE_BREAK || space == Space.EMPTY_LINE;
  }

  @Override
  public boolean isSpaced() {
    return space != Space.NONE && !(startsLine() && is("."));
  }

  @Override
  public int width() {
    return text.length();
  }

  @Override
  public boolean isBroken() {
    return false;
  }

  @Override
  public Token onOneLine() {
    return startsLine() ? new Token(text, isSpaced() ? Space.BLANK : Space.NONE) : this;
  }

  @Override
  public String toString() {
    return text;
  }

  @Override
  public void appendTo(StringBuilder out) {
    out.append(text);
  }
}
