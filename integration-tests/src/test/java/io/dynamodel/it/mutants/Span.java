package io.dynamodel.it.mutants;

/** A part of a source, from {@code start} up to {@code end}. */
record Span(int start, int end) {

  boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  String in(String source) {
    return source.substring(start, end);
  }

  /** {@code source} with {@code text} at this place. */
  String replaced(String source, String text) {
    return source.substring(0, start) + text + source.substring(end);
  }

  /** {@code source} without this element of a list, and without one of the commas beside it. */
  String removed(String source) {
    int next = end;
    while (Character.isWhitespace(source.charAt(next))) {
      next++;
    }
    if (source.charAt(next) == ',') {
      return new Span(start, next + 1).replaced(source, "");
    }
    int before = start - 1;
    while (before > 0 && Character.isWhitespace(source.charAt(before))) {
      before--;
    }
    return new Span(source.charAt(before) == ',' ? before : start, end).replaced(source, "");
  }
}
