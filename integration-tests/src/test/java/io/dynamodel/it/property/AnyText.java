package io.dynamodel.it.property;

import io.dynamodel.property.Gen;
import io.dynamodel.property.Gens;
import io.dynamodel.property.Scalars;

/** Texts of all characters that there are, and of those that go wrong. */
final class AnyText {
  private AnyText() {}

  static Gen<String> any() {
    Gen<Integer> codePoints =
        Gens.oneOf(
            Scalars.ints(0, 0x7F),
            Scalars.ints(0x80, 0xD7FF),
            Scalars.ints(0xE000, 0xFFFF),
            Scalars.ints(0x10000, 0x10FFFF),
            Gens.of(0, 0x0A, 0x22, 0x5C, 0xE000, 0xFFFF, 0x10000, 0x10FFFF));
    return Scalars.texts(codePoints, 0, 8);
  }

  static Gen<String> some() {
    return any().filter(text -> !text.isEmpty());
  }

  /** All but halves of surrogate pairs. */
  static Gen<Character> character() {
    return Gens.oneOf(Scalars.chars('\0', '\uD7FF'), Scalars.chars('\uE000', '\uFFFF'));
  }
}
