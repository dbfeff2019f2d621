package io.dynamodel.internal;

import io.dynamodel.exception.InvalidCursorException;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Binds the content of a cursor to what it was made for: the first bytes are a digest of both.
 * Without a secret it finds damage and mistakes, but is no protection: who knows this code can make
 * a cursor. With one it is an HMAC-SHA256.
 */
public final class CursorSeal {
  private static final String SIGNATURE = "HmacSHA256";
  private static final int CHECKSUM_BYTES = 16;
  private static final byte UNSIGNED = 1;
  private static final byte SIGNED = 2;

  private final byte @Nullable [] secret;

  private CursorSeal(byte @Nullable [] secret) {
    this.secret = secret;
  }

  /** A checksum. */
  public static CursorSeal unsigned() {
    return new CursorSeal(null);
  }

  /** A signature with {@code secret}. */
  public static CursorSeal signed(byte[] secret) {
    return new CursorSeal(secret.clone());
  }

  /** {@code payload} with its form and its digest in front. */
  byte[] seal(byte[] binding, byte[] payload) {
    byte[] digest = digest(binding, payload);
    return ByteBuffer.allocate(1 + digest.length + payload.length)
        .put(form())
        .put(digest)
        .put(payload)
        .array();
  }

  /**
   * The payload of {@code cursor}.
   *
   * @throws InvalidCursorException if it was not sealed for {@code binding}, and by the same secret
   */
  byte[] open(byte[] binding, byte[] cursor) {
    if (cursor[0] != form()) {
      throw new InvalidCursorException(
          secret == null
              ? "the cursor is signed, but there is no secret to check it: set cursorSecret"
              : "the cursor is not signed, but this side has a secret");
    }
    byte[] payload = payload(cursor);
    if (!MessageDigest.isEqual(seal(binding, payload), cursor)) {
      throw new InvalidCursorException(
          "the cursor was made for another table, index, key condition or direction, or for another"
              + " number of segments, or it was changed"
              + (secret == null ? "" : ", or signed with another secret"));
    }
    return payload;
  }

  /**
   * The payload of {@code cursor}, unchecked.
   *
   * @throws InvalidCursorException if the cursor has not the form of one
   */
  static byte[] payload(byte[] cursor) {
    int start = cursor.length == 0 ? Integer.MAX_VALUE : 1 + digestBytes(cursor[0]);
    if (cursor.length < start) {
      throw new InvalidCursorException("the cursor is damaged: it is too short");
    }
    return Arrays.copyOfRange(cursor, start, cursor.length);
  }

  private static int digestBytes(byte form) {
    return switch (form) {
      case UNSIGNED -> CHECKSUM_BYTES;
      case SIGNED -> 2 * CHECKSUM_BYTES;
      default -> throw new InvalidCursorException("the cursor is damaged: it has an unknown form");
    };
  }

  private byte form() {
    return secret == null ? UNSIGNED : SIGNED;
  }

  private byte[] digest(byte[] binding, byte[] payload) {
    // With its length in front, since else a byte could move from one part to the other.
    byte[] length = ByteBuffer.allocate(Integer.BYTES).putInt(binding.length).array();
    try {
      return secret == null
          ? checksum(length, binding, payload)
          : signature(secret, length, binding, payload);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has SHA-256 and " + SIGNATURE, e);
    }
  }

  private static byte[] checksum(byte[]... parts) throws GeneralSecurityException {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    for (byte[] part : parts) {
      digest.update(part);
    }
    return Arrays.copyOf(digest.digest(), CHECKSUM_BYTES);
  }

  private static byte[] signature(byte[] secret, byte[]... parts) throws GeneralSecurityException {
    Mac mac = Mac.getInstance(SIGNATURE);
    mac.init(new SecretKeySpec(secret, SIGNATURE));
    for (byte[] part : parts) {
      mac.update(part);
    }
    return mac.doFinal();
  }
}
