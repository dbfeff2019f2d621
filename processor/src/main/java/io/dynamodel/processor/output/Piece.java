package io.dynamodel.processor.output;

/**
 * A part of a piece of code that is not looked into while there is room for it: a token, or a pair
 * of brackets.
 */
sealed interface Piece permits Token, Brackets {

  /** Whether it stands at the start of a line, as the emitter has it. */
  boolean startsLine();

  /** Whether there is space before it. */
  boolean isSpaced();

  /** How many columns it takes on one line. */
  int width();

  /** Whether the emitter has put parts of it on lines of their own. */
  boolean isBroken();

  /** The same without the lines of the emitter. */
  Piece onOneLine();

  /** Adds it to {@code out}, on one line. */
  void appendTo(StringBuilder out);
}
