package io.dynamodel.it.hostile;

import io.dynamodel.convert.TextConverter;

/** Stores the text as it is, and does what a converter should not do with some of them. */
final class WordConverter implements TextConverter<Word> {

  @Override
  @SuppressWarnings("NullAway") // what a converter must not do
  public String toText(Word value) {
    return switch (value.text()) {
      case "null" -> null;
      case "throw" -> throw new IllegalStateException("no word");
      default -> value.text();
    };
  }

  @Override
  @SuppressWarnings("NullAway") // what a converter must not do
  public Word fromText(String text) {
    return switch (text) {
      case "read null" -> null;
      case "read throw" -> throw new IllegalStateException("no word");
      default -> new Word(text);
    };
  }
}
