package io.dynamodel.processor.model;

import java.util.Optional;
import java.util.function.Function;

/**
 * What the text of a {@code @Default} has to look like.
 *
 * @param canonical from a text to the one form of its value; empty if it is no value of the type
 * @param remedy what to do about a text that is none
 */
public record DefaultForm(
    Function<String, Optional<String>> canonical, Function<String, String> remedy) {

  /** The one text that there is. */
  static Optional<DefaultForm> only(String text) {
    return Optional.of(
        new DefaultForm(
            given -> Optional.of(given).filter(text::equals), given -> "Use \"" + text + "\"."));
  }
}
