package io.dynamodel.processor.output;

import java.util.List;

/**
 * A pair of brackets, and what is in it.
 *
 * @param open the opening bracket
 * @param items what commas separate, each but the last with its comma; none between empty brackets
 * @param close the closing bracket
 * @param width of all on one line
 * @param isBroken whether an item is to start a line
 */
record Brackets(Token open, List<Code> items, Token close, int width, boolean isBroken)
    implements Piece {
  Brackets {
    items = List.copyOf(items);
  }

  static Brackets of(Token open, List<Code> items, Token close) {
    int width = open.width() + close.width() + Math.max(0, items.size() - 1);
    boolean broken = false;
    for (Code item : items) {
      width += item.width();
      broken |= item.isBroken() || item.pieces().get(0).startsLine();
    }
    return new Brackets(open, items, close, width, broken);
  }

  boolean isOfKind(String opening) {
    return open.is(opening);
  }

  boolean isEmpty() {
    return items.isEmpty();
  }

  /** All that is in it. */
  Code together() {
    return Code.of(items.stream().flatMap(item -> item.pieces().stream()).toList());
  }

  @Override
  public boolean startsLine() {
    return open.startsLine();
  }

  @Override
  public boolean isSpaced() {
    return open.isSpaced();
  }

  @Override
  public Brackets onOneLine() {
    return of(open.onOneLine(), items.stream().map(Code::onOneLine).toList(), close);
  }

  @Override
  public void appendTo(StringBuilder out) {
    open.appendTo(out);
    String separator = "";
    for (Code item : items) {
      out.append(separator);
      item.appendTo(out);
      separator = " ";
    }
    close.appendTo(out);
  }
}
