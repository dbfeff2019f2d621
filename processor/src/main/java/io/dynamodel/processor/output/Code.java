package io.dynamodel.processor.output;

import java.util.List;

/**
 * Code without a body in it: a statement, a header, an argument, or a part of one.
 *
 * @param pieces at least one
 * @param width of all on one line
 * @param isBroken whether a piece but the first is to start a line
 */
record Code(List<Piece> pieces, int width, boolean isBroken) {

  static Code of(List<Piece> pieces) {
    int width = 0;
    boolean broken = false;
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      width += piece.width() + (i > 0 && piece.isSpaced() ? 1 : 0);
      broken |= piece.isBroken() || (i > 0 && piece.startsLine());
    }
    return new Code(pieces, width, broken);
  }

  int size() {
    return pieces.size();
  }

  Piece get(int index) {
    return pieces.get(index);
  }

  boolean has(int index, String token) {
    return index >= 0
        && index < size()
        && pieces.get(index) instanceof Token each
        && each.is(token);
  }

  /** The first place of {@code token} outside all brackets, or -1. */
  int find(String token) {
    for (int i = 0; i < size(); i++) {
      if (has(i, token)) {
        return i;
      }
    }
    return -1;
  }

  /** The last brackets of a kind that are not empty, or -1. */
  int lastBrackets(String opening) {
    for (int i = size() - 1; i >= 0; i--) {
      if (pieces.get(i) instanceof Brackets each && each.isOfKind(opening) && !each.isEmpty()) {
        return i;
      }
    }
    return -1;
  }

  Code part(int from, int to) {
    return from == 0 && to == size() ? this : of(pieces.subList(from, to));
  }

  Code from(int index) {
    return part(index, size());
  }

  /** The same without the lines of the emitter. */
  Code onOneLine() {
    return of(pieces.stream().map(Piece::onOneLine).toList());
  }

  void appendTo(StringBuilder out) {
    for (int i = 0; i < size(); i++) {
      Piece piece = pieces.get(i);
      if (i > 0 && piece.isSpaced()) {
        out.append(' ');
      }
      piece.appendTo(out);
    }
  }

  @Override
  public String toString() {
    StringBuilder out = new StringBuilder();
    appendTo(out);
    return out.toString();
  }
}
