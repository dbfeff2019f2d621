package io.dynamodel.internal.cursor;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.List;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * AES-GCM with a random nonce: the form, the nonce, then the encrypted payload and its tag. What
 * the cursor was made for is its associated data.
 */
final class CursorEncryption implements CursorSeal {
  private static final String CIPHER = "AES/GCM/NoPadding";
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final List<SecretKey> keys;

  private CursorEncryption(List<SecretKey> keys) {
    this.keys = keys;
  }

  static CursorEncryption of(List<byte[]> keys) {
    return new CursorEncryption(
        keys.stream().<SecretKey>map(key -> new SecretKeySpec(key, "AES")).toList());
  }

  @Override
  public byte[] seal(byte[] binding, byte[] payload) {
    byte[] nonce = new byte[NONCE_BYTES];
    RANDOM.nextBytes(nonce);
    ByteBuffer cursor = ByteBuffer.allocate(CursorForm.ENCRYPTED.bytes() + payload.length);
    cursor.put(CursorForm.ENCRYPTED.id()).put(nonce);
    try {
      Cipher cipher =
          cipher(Cipher.ENCRYPT_MODE, keys.get(0), new GCMParameterSpec(TAG_BITS, nonce));
      cipher.updateAAD(binding);
      return cursor.put(cipher.doFinal(payload)).array();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has " + CIPHER, e);
    }
  }

  @Override
  public byte[] open(byte[] binding, byte[] cursor) {
    CursorForm.ENCRYPTED.check(cursor);
    for (SecretKey key : keys) {
      byte[] payload = opened(key, binding, cursor);
      if (payload != null) {
        return payload;
      }
    }
    throw CursorSeal.notGenuine(", or encrypted with another key");
  }

  private static byte @Nullable [] opened(SecretKey key, byte[] binding, byte[] cursor) {
    GCMParameterSpec nonce = new GCMParameterSpec(TAG_BITS, cursor, 1, NONCE_BYTES);
    int start = 1 + NONCE_BYTES;
    try {
      Cipher cipher = cipher(Cipher.DECRYPT_MODE, key, nonce);
      cipher.updateAAD(binding);
      return cipher.doFinal(cursor, start, cursor.length - start);
    } catch (AEADBadTagException e) {
      return null;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has " + CIPHER, e);
    }
  }

  private static Cipher cipher(int mode, SecretKey key, GCMParameterSpec nonce)
      throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance(CIPHER);
    cipher.init(mode, key, nonce);
    return cipher;
  }
}
