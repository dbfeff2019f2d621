package io.dynamodel.internal.answer;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Looks at bytes eight at a time, since most of an answer is ASCII that stands for itself.
 *
 * @param bytes little-endian: the first byte of a word is its lowest
 */
record Words(ByteBuffer bytes) {
  private static final long EACH = 0x0101010101010101L;
  private static final long HIGH_BITS = EACH << (Byte.SIZE - 1);
  private static final long SPACES = ' ' * EACH;
  private static final long QUOTES = '"' * EACH;
  private static final long BACKSLASHES = '\\' * EACH;

  /** No copy is made. */
  static Words of(byte[] bytes) {
    return new Words(ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN));
  }

  /** Whether there are eight bytes at {@code at}. */
  boolean isAt(int at) {
    return at <= bytes.limit() - Long.BYTES;
  }

  /** The eight bytes at {@code at}. */
  long at(int at) {
    return bytes.getLong(at);
  }

  /**
   * The first place from {@code from} on that may not be a plain character: ASCII, no control
   * character, quote or backslash. It may be one in the last eight bytes, or there is none.
   */
  int endOfPlain(int from) {
    int at = from;
    while (isAt(at)) {
      long special = special(at(at));
      if (special != 0) {
        return at + plain(special);
      }
      at += Long.BYTES;
    }
    return at;
  }

  /** Not 0 if a byte of {@code word} is not plain; then of use for {@link #plain}. */
  static long special(long word) {
    // A byte that is too small for what is taken from it gets its high bit.
    long control = word - SPACES;
    long quote = (word ^ QUOTES) - EACH;
    long backslash = (word ^ BACKSLASHES) - EACH;
    return (word | control | quote | backslash) & HIGH_BITS;
  }

  /** How many bytes stand before the first special one. */
  static int plain(long special) {
    return Long.numberOfTrailingZeros(special) / Byte.SIZE;
  }

  /** The first {@code count} bytes of {@code word}, fewer than eight. */
  static long first(long word, int count) {
    return word & ((1L << (count * Byte.SIZE)) - 1);
  }

  /** Whether as many bytes are the same. Eight more have to follow both. */
  boolean isSame(int one, int other, int length) {
    int done = 0;
    while (done + Long.BYTES <= length) {
      if (at(one + done) != at(other + done)) {
        return false;
      }
      done += Long.BYTES;
    }
    return first(at(one + done) ^ at(other + done), length - done) == 0;
  }
}
