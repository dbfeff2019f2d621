package io.dynamodel.internal.cursor;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** A digest before the payload: with a secret an HMAC-SHA256, without one a checksum. */
final class CursorDigest implements CursorSeal {
  private static final String SIGNATURE = "HmacSHA256";
  private static final int CHECKSUM_BYTES = 16;

  private final byte @Nullable [] secret;

  CursorDigest(byte @Nullable [] secret) {
    this.secret = secret;
  }

  @Override
  public byte[] seal(byte[] binding, byte[] payload) {
    byte[] digest = digest(binding, payload);
    return ByteBuffer.allocate(1 + digest.length + payload.length)
        .put(form().id())
        .put(digest)
        .put(payload)
        .array();
  }

  @Override
  public byte[] open(byte[] binding, byte[] cursor) {
    CursorForm form = form();
    form.check(cursor);
    byte[] payload = Arrays.copyOfRange(cursor, form.bytes(), cursor.length);
    if (!MessageDigest.isEqual(seal(binding, payload), cursor)) {
      throw CursorSeal.notGenuine(secret == null ? "" : ", or signed with another secret");
    }
    return payload;
  }

  private CursorForm form() {
    return secret == null ? CursorForm.UNSIGNED : CursorForm.SIGNED;
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
