package io.dynamodel.processor.language;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The escaped form of a character. */
final class Escaped {
  /** All that a character can be; made once, since each part of each key is made of it. */
  static final Texts CHARACTER =
      new Texts.Either(
          Stream.concat(
                  Stream.<Texts>of(itself()),
                  IntStream.rangeClosed(0, '%').mapToObj(code -> Texts.literal(code(code))))
              .toList());

  private Escaped() {}

  private static Texts itself() {
    return new Texts.OneOf(CodePoints.ALL.shared(CodePoints.between('%' + 1, 0x10FFFE)));
  }

  static String code(int character) {
    return String.format("%%%02X", character);
  }
}
