package io.dynamodel.processor.language;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The texts that one piece of a key can be. */
public sealed interface Texts {
  /** Any text at all. */
  Texts ANY = new Repeated(new OneOf(CodePoints.ALL), true);

  /** A whole number without leading zeros. */
  Texts INTEGER =
      new Either(
          List.of(literal("0"), new Sequence(List.of(digit('1'), any(digit('0')))), negative()));

  /** A number as DynamoDB writes it, and a few texts more. */
  Texts NUMBER =
      new Repeated(
          new Either(List.of(digit('0'), literal("-"), literal("."), literal("E"), literal("+"))),
          false);

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
    return new Sequence(IntStream.range(0, width).mapToObj(each -> digit('0')).toList());
  }

  /** The numbers of that many digits from {@code first} to {@code last}. */
  static Texts padded(int width, int first, int last) {
    return oneOf(
        IntStream.rangeClosed(first, last)
            .mapToObj(number -> String.format("%0" + width + "d", number))
            .toList());
  }

  /** One after the other. */
  static Texts sequence(Texts... parts) {
    return new Sequence(List.of(parts));
  }

  /**
   * A text of which {@code U+0000} to {@code %} are escaped.
   *
   * @param empty whether it may be empty
   */
  static Texts escaped(boolean empty) {
    Texts itself = new OneOf(CodePoints.ALL.shared(CodePoints.between('%' + 1, 0x10FFFE)));
    List<Texts> codes = new ArrayList<>(List.of(itself));
    IntStream.rangeClosed(0, '%').mapToObj(Texts::escape).forEach(codes::add);
    return new Repeated(new Either(codes), empty);
  }

  /** A text without the characters of {@code separators}; it may be empty. */
  static Texts without(String separators) {
    return new Repeated(new OneOf(CodePoints.ALL.without(separators)), true);
  }

  private static Texts escape(int character) {
    return literal(String.format("%%%02X", character));
  }

  private static Texts digit(char first) {
    return new OneOf(CodePoints.between(first, '9'));
  }

  private static Texts any(Texts element) {
    return new Repeated(element, true);
  }

  private static Texts negative() {
    return sequence(literal("-"), digit('1'), any(digit('0')));
  }
}
