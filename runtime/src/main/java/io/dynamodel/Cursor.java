package io.dynamodel;

import io.dynamodel.exception.InvalidCursorException;
import io.dynamodel.internal.Cursors;
import java.util.Arrays;
import java.util.Objects;

/**
 * Where a page starts: the keys of the item before it. Bound to the table, the index, the key
 * condition, the direction and the number of segments with which it was made; filter, limit and
 * page size may change.
 *
 * <p>It tells these keys to whoever can decode it. Without a secret it is protected against
 * mistakes, not against people; {@link Dynamo.Builder#cursorSecret} has it signed (HMAC-SHA256).
 */
public final class Cursor {
  private final byte[] bytes;

  Cursor(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * The cursor that {@link #encode} gave, in this process or in another.
   *
   * @throws InvalidCursorException if {@code text} is no cursor. Whether it is one of this query is
   *     checked when it is used
   */
  public static Cursor decode(String text) {
    return new Cursor(Cursors.decode(Objects.requireNonNull(text, "text")));
  }

  /** Text of letters, digits, {@code -} and {@code _}: fit for URLs. */
  public String encode() {
    return Cursors.encode(bytes);
  }

  byte[] bytes() {
    return bytes;
  }

  /** Cursors are equal that have equal texts. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Cursor cursor && Arrays.equals(bytes, cursor.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  /** The same as {@link #encode}. */
  @Override
  public String toString() {
    return encode();
  }
}
