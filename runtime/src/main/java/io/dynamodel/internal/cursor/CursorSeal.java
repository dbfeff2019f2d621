package io.dynamodel.internal.cursor;

import io.dynamodel.exception.InvalidCursorException;
import java.util.List;

/**
 * Binds the content of a cursor to what it was made for. Whether a cursor is genuine is known
 * before its content is looked at.
 */
public sealed interface CursorSeal permits CursorDigest, CursorEncryption {

  /** A checksum: finds damage and mistakes, but anybody can make one. */
  static CursorSeal unsigned() {
    return new CursorDigest(null);
  }

  /** A signature with {@code secret}. */
  static CursorSeal signed(byte[] secret) {
    return new CursorDigest(secret.clone());
  }

  /** Authenticated encryption with the first key; the others open cursors that are older. */
  static CursorSeal encrypted(List<byte[]> keys) {
    return CursorEncryption.of(keys);
  }

  /** The cursor that carries {@code payload}. */
  byte[] seal(byte[] binding, byte[] payload);

  /**
   * The payload of {@code cursor}.
   *
   * @throws InvalidCursorException if it was not sealed for {@code binding}, and by this side
   */
  byte[] open(byte[] binding, byte[] cursor);

  /** What to say of a cursor that is not genuine. */
  static InvalidCursorException notGenuine(String otherwise) {
    return new InvalidCursorException(
        "the cursor was made for another table, index, key condition or direction, or for another"
            + " number of segments, or it was changed"
            + otherwise);
  }
}
