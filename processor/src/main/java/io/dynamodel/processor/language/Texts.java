package io.dynamodel.processor.language;

import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The texts that one piece of a key can be. */
public sealed interface Texts {
  /** One of some characters. */
  record OneOf(CodePoints characters) implements Texts {}

  /** One of several. */
  record Either(List<Texts> cases) implements Texts {
    public Either {
      cases = List.copyOf(cases);
    }
  }

  /** One after the other; of none: the empty text. */
  record Sequence(List<Texts> parts) implements Texts {
    public Sequence {
      parts = List.copyOf(parts);
    }
  }

  /**
   * Any number of texts, one after the other.
   *
   * @param empty whether that may be none
   */
  record Repeated(Texts element, boolean empty) implements Texts {}

  /** How many code points all of them have; empty if not all have as many. */
  default OptionalInt width() {
    if (this instanceof OneOf) {
      return OptionalInt.of(1);
    }
    if (this instanceof Sequence sequence) {
      List<OptionalInt> widths = sequence.parts().stream().map(Texts::width).toList();
      return widths.stream().allMatch(OptionalInt::isPresent)
          ? OptionalInt.of(widths.stream().mapToInt(OptionalInt::getAsInt).sum())
          : OptionalInt.empty();
    }
    List<OptionalInt> widths =
        this instanceof Either either
            ? either.cases().stream().map(Texts::width).distinct().toList()
            : List.of();
    return widths.size() == 1 ? widths.get(0) : OptionalInt.empty();
  }

  /** Any text at all. */
  static Texts any() {
    return repeated(new OneOf(CodePoints.ALL));
  }

  /** A whole number without leading zeros. */
  static Texts integer() {
    Texts positive = sequence(digit('1'), repeated(digit('0')));
    return new Either(List.of(literal("0"), positive, sequence(literal("-"), positive)));
  }

  /** A number as DynamoDB writes it, and a few texts more. */
  static Texts number() {
    Texts character =
        new Either(List.of(digit('0'), literal("-"), literal("."), literal("E"), literal("+")));
    return new Repeated(character, false);
  }

  /** That text alone. */
  static Texts literal(String text) {
    return new Sequence(
        text.codePoints().<Texts>mapToObj(each -> new OneOf(CodePoints.of(each))).toList());
  }

  /** One of those texts. */
  static Texts oneOf(List<String> texts) {
    return new Either(texts.stream().map(Texts::literal).toList());
  }

  /** So many digits. */
  static Texts digits(int width) {
    return repeat(digit('0'), width);
  }

  /** The numbers of that many digits from {@code first} to {@code last}. */
  static Texts padded(int width, int first, int last) {
    return oneOf(
        IntStream.rangeClosed(first, last)
            .mapToObj(number -> String.format("%0" + width + "d", number))
            .toList());
  }

  /** A UUID: 36 characters in lower case. */
  static Texts uuid() {
    CodePoints letters = CodePoints.between('a', 'f');
    Texts four = repeat(new Either(List.of(digit('0'), new OneOf(letters))), 4);
    Texts dash = literal("-");
    return sequence(four, four, dash, four, dash, four, dash, four, dash, four, four, four);
  }

  /** One after the other. */
  static Texts sequence(Texts... parts) {
    return new Sequence(List.of(parts));
  }

  /**
   * A text whose characters {@code U+0000} to {@code %} are escaped.
   *
   * @param empty whether it may be empty
   */
  static Texts escaped(boolean empty) {
    return new Repeated(Escaped.CHARACTER, empty);
  }

  /** A text without the characters of {@code separators}; it may be empty. */
  static Texts without(String separators) {
    return new Repeated(new OneOf(CodePoints.ALL.without(separators)), true);
  }

  private static Texts repeat(Texts element, int times) {
    return new Sequence(Collections.nCopies(times, element));
  }

  /** What is written for {@code text} where texts are escaped. */
  static String escape(String text) {
    return text.codePoints()
        .mapToObj(code -> code <= '%' ? Escaped.code(code) : Character.toString(code))
        .collect(Collectors.joining());
  }

  private static Texts digit(char first) {
    return new OneOf(CodePoints.between(first, '9'));
  }

  private static Texts repeated(Texts element) {
    return new Repeated(element, true);
  }
}
