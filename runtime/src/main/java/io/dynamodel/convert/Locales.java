package io.dynamodel.convert;

import io.dynamodel.exception.ItemValidationException;
import java.util.Locale;

/** Locales as BCP 47 language tags. */
final class Locales {
  private Locales() {}

  static String text(Locale locale) {
    String tag = locale.toLanguageTag();
    if (!Locale.forLanguageTag(tag).equals(locale)) { // parts that are not well-formed are left out
      throw new ItemValidationException(
          "the locale "
              + Descriptions.quoted(locale.toString())
              + " is stored as a language tag, and \""
              + tag
              + "\" does not give it back");
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
