package io.dynamodel.processor.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A set of characters: ranges of code points, both ends included, in ascending order.
 *
 * @param ranges the ranges, which do not touch
 */
record CodePoints(List<Range> ranges) {
  /** All that a stored text can hold: no surrogates. */
  static final CodePoints ALL =
      new CodePoints(
          List.of(
              new Range(0, Character.MIN_SURROGATE - 1),
              new Range(Character.MAX_SURROGATE + 1, Character.MAX_CODE_POINT)));

  /** What reads best in an example comes first. */
  private static final List<Range> READABLE =
      List.of(
          new Range('a', 'z'),
          new Range('0', '9'),
          new Range('A', 'Z'),
          new Range('!', '~'),
          new Range(0xA1, Character.MAX_CODE_POINT));

  CodePoints {
    ranges = List.copyOf(ranges);
  }

  /** A range of code points. */
  record Range(int first, int last) {

    private Optional<Range> shared(Range other) {
      int low = Math.max(first, other.first);
      int high = Math.min(last, other.last);
      return low <= high ? Optional.of(new Range(low, high)) : Optional.empty();
    }
  }

  static CodePoints of(int codePoint) {
    return between(codePoint, codePoint);
  }

  static CodePoints between(int first, int last) {
    return new CodePoints(List.of(new Range(first, last)));
  }

  /** The same without the characters of {@code text}. */
  CodePoints without(String text) {
    return text.codePoints().boxed().reduce(this, CodePoints::without, CodePoints::shared);
  }

  private CodePoints without(int codePoint) {
    Range below = new Range(0, codePoint - 1);
    Range above = new Range(codePoint + 1, Character.MAX_CODE_POINT);
    return shared(new CodePoints(List.of(below, above)));
  }

  /** Those that are in both sets. */
  CodePoints shared(CodePoints other) {
    List<Range> shared = new ArrayList<>();
    for (Range range : ranges) {
      other.ranges.forEach(next -> range.shared(next).ifPresent(shared::add));
    }
    return new CodePoints(shared);
  }

  /** The one that reads best; empty if there is none at all. */
  Optional<Integer> best() {
    return Stream.concat(READABLE.stream(), ALL.ranges.stream())
        .flatMap(range -> shared(new CodePoints(List.of(range))).ranges.stream())
        .map(Range::first)
        .findFirst();
  }

  /** Sorts characters by how well they read. */
  static Comparator<Integer> byReadability() {
    return Comparator.comparingInt(CodePoints::rank);
  }

  private static int rank(int codePoint) {
    for (int rank = 0; rank < READABLE.size(); rank++) {
      if (READABLE.get(rank).shared(new Range(codePoint, codePoint)).isPresent()) {
        return rank;
      }
    }
    return READABLE.size();
  }
}
