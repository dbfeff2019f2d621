package io.dynamodel.internal.cursor;

import io.dynamodel.exception.InvalidCursorException;
import java.util.Base64;

/** Cursors as text: base64url without padding. */
public final class Cursors {
  /** Far more than any cursor of a query needs: there is room for those of parallel scans. */
  private static final int MAX_CHARACTERS = 1 << 20;

  private Cursors() {}

  /** The text of a cursor. */
  public static String encode(byte[] cursor) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(cursor);
  }

  /**
   * The cursor of a text. Its payload is not looked at: first has its seal to be checked, which
   * takes the reading that it is for.
   *
   * @throws InvalidCursorException if it has not the form of one
   */
  public static byte[] decode(String text) {
    if (text.length() > MAX_CHARACTERS) {
      throw new InvalidCursorException(
          "the cursor is damaged: no cursor has %d characters".formatted(text.length()));
    }
    byte[] cursor = bytes(text);
    // More than one text can stand for the same bytes; only one of them is what encode gives.
    if (!encode(cursor).equals(text)) {
      throw new InvalidCursorException("the cursor is damaged: its last character can't be right");
    }
    CursorForm.of(cursor);
    return cursor;
  }

  /**
   * Checks that {@link #decode} takes the text of {@code cursor}.
   *
   * @throws IllegalArgumentException if it is too long
   */
  public static void check(byte[] cursor, String table, int segments) {
    if (cursor.length > MAX_CHARACTERS / 4 * 3) {
      throw new IllegalArgumentException(
          "table %s: a cursor of %d segments is too long. Use fewer segments, or read without pages"
              .formatted(table, segments));
    }
  }

  private static byte[] bytes(String text) {
    try {
      return Base64.getUrlDecoder().decode(text);
    } catch (IllegalArgumentException e) {
      throw new InvalidCursorException("the cursor is damaged: it is not base64url", e);
    }
  }
}
