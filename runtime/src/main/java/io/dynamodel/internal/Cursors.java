package io.dynamodel.internal;

import io.dynamodel.exception.InvalidCursorException;
import java.util.Base64;

/** Cursors as text: base64url without padding. */
public final class Cursors {
  private Cursors() {}

  /** The text of a cursor. */
  public static String encode(byte[] cursor) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(cursor);
  }

  /**
   * The cursor of a text.
   *
   * @throws InvalidCursorException if it has not the form of one
   */
  public static byte[] decode(String text) {
    byte[] cursor = bytes(text);
    // More than one text can stand for the same bytes; only one of them is what encode gives.
    if (!encode(cursor).equals(text)) {
      throw new InvalidCursorException("the cursor is damaged: its last character can't be right");
    }
    CursorPayload.read(CursorSeal.payload(cursor));
    return cursor;
  }

  private static byte[] bytes(String text) {
    try {
      return Base64.getUrlDecoder().decode(text);
    } catch (IllegalArgumentException e) {
      throw new InvalidCursorException("the cursor is damaged: it is not base64url", e);
    }
  }
}
