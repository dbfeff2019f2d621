package io.dynamodel.schema;

import io.dynamodel.exception.ItemMappingException;
import io.dynamodel.exception.ItemValidationException;

/** How parts of any length stand in a key, so that their ends are seen. */
sealed interface PartForm permits Escaped, Unescaped {
  /** The greatest character: bounds of ranges stand on it, so no part holds it. */
  String GREATEST = Character.toString(Character.MAX_CODE_POINT);

  /** That a part holds {@link #GREATEST}. */
  String HOLDS_GREATEST = "holds the character U+10FFFF, which no part of a key can";

  /**
   * What stands in a key for the plain text {@code text}.
   *
   * @param last whether it is the last part
   * @throws ItemValidationException if it can't stand there
   */
  String written(String text, boolean last);

  /** The same of a bound, which need not be the text of a part. */
  String compared(String text);

  /**
   * The plain text for which {@code written} stands in a key.
   *
   * @throws ItemMappingException if it stands for none
   */
  String read(String written);

  /**
   * Where the part of {@code key} that begins at {@code start} ends.
   *
   * @param next the literal after it; empty: there is none
   * @param last whether it is the last part
   */
  int end(String key, int start, String next, boolean last);

  /** The characters that literals after parts begin with. */
  String separators();
}
