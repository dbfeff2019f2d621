package io.dynamodel.it.property;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Texts of all characters that there are, and of those that go wrong. */
final class AnyText {
  private AnyText() {}

  static Arbitrary<String> any() {
    Arbitrary<Integer> codePoints =
        Arbitraries.oneOf(
            Arbitraries.integers().between(0, 0x7F),
            Arbitraries.integers().between(0x80, 0xD7FF),
            Arbitraries.integers().between(0xE000, 0xFFFF),
            Arbitraries.integers().between(0x10000, 0x10FFFF),
            Arbitraries.of(0, 0x0A, 0x22, 0x5C, 0xE000, 0xFFFF, 0x10000, 0x10FFFF));
    return codePoints.list().ofMaxSize(8).map(AnyText::ofCodePoints);
  }

  static Arbitrary<String> some() {
    return any().filter(text -> !text.isEmpty());
  }

  /** All but halves of surrogate pairs. */
  static Arbitrary<Character> character() {
    return Arbitraries.oneOf(
        Arbitraries.chars().range('\0', '\uD7FF'), Arbitraries.chars().range('\uE000', '\uFFFF'));
  }

  private static String ofCodePoints(List<Integer> codePoints) {
    StringBuilder text = new StringBuilder();
    codePoints.forEach(text::appendCodePoint);
    return text.toString();
  }
}
