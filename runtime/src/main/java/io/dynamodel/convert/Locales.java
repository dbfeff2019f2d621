package io.dynamodel.convert;

import io.dynamodel.exception.ItemValidationException;
import io.dynamodel.exception.Problem;
import java.util.Locale;

/** Locales as BCP 47 language tags. */
final class Locales {
  private Locales() {}

  static String text(Locale locale) {
    String tag = locale.toLanguageTag();
    if (!Locale.forLanguageTag(tag).equals(locale)) { // parts that are not well-formed are left out
      throw new ItemValidationException(
          new Problem(
              "the locale %s is stored as a language tag, but \"%s\" is not read back as the same locale"
                  .formatted(Descriptions.quoted(locale.toString()), Problem.shortened(tag)),
              "the locale is stored as a language tag, but its tag is not read back as the same locale"));
    }
    return tag;
  }

  static Locale locale(String tag) {
    if (tag.isEmpty()) { // which resets a builder
      throw new IllegalArgumentException("expected a language tag");
    }
    new Locale.Builder().setLanguageTag(tag); // throws; forLanguageTag reads as far as it can
    return Locale.forLanguageTag(tag);
  }
}
