package io.dynamodel.schema;

import io.dynamodel.exception.ItemMappingException;
import io.dynamodel.exception.ItemValidationException;
import io.dynamodel.exception.Problem;

/**
 * Parts stand in a key as they are, and hold no separator.
 *
 * @param separators the characters with which literals after parts begin
 * @param freeEnd whether the last part may hold separators all the same
 */
record Unescaped(String separators, boolean freeEnd) implements PartForm {

  @Override
  public String written(String text, boolean last) {
    if (text.contains(GREATEST)) {
      throw new ItemValidationException(HOLDS_GREATEST);
    }
    int separator = isFree(last) ? text.length() : separator(text, 0);
    if (separator < text.length()) {
      throw new ItemValidationException(
          Problem.of(text, "its text", " holds ")
              .and(
                  "the separator %s, and the key is not escaped"
                      .formatted(Character.toString(text.codePointAt(separator)))));
    }
    return text;
  }

  @Override
  public String compared(String text) {
    return text;
  }

  private boolean isFree(boolean last) {
    return last && freeEnd;
  }

  @Override
  public String read(String written) {
    if (written.contains(GREATEST)) {
      throw new ItemMappingException(HOLDS_GREATEST);
    }
    return written;
  }

  @Override
  public int end(String key, int start, String next, boolean last) {
    return isFree(last) ? Math.max(start, key.length() - next.length()) : separator(key, start);
  }

  /** Where the first separator stands; the length if there is none. */
  private int separator(String text, int start) {
    int i = start;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      if (separators.indexOf(c) >= 0) {
        return i;
      }
      i += Character.charCount(c);
    }
    return i;
  }
}
