package io.dynamodel.internal.answer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** Bytes that come one after another: without a copy, if there are as many as expected. */
final class Growing {
  private static final int LEAST = 1024;
  private static final int MOST_EXPECTED = 32 << 20; // more than DynamoDB ever sends

  private byte[] bytes;
  private int size;

  Growing(long expected) {
    bytes = new byte[(int) Math.max(LEAST, Math.min(expected, MOST_EXPECTED))];
  }

  /** Adds all that is left in {@code in}. */
  void all(InputStream in) throws IOException {
    int read = in.read(bytes, size, bytes.length - size);
    while (read >= 0) {
      size += read;
      if (size == bytes.length) {
        int next = in.read();
        if (next < 0) {
          return;
        }
        ensure(1);
        bytes[size++] = (byte) next;
      }
      read = in.read(bytes, size, bytes.length - size);
    }
  }

  void add(ByteBuffer more) {
    int added = more.remaining();
    ensure(added);
    more.duplicate().get(bytes, size, added);
    size += added;
  }

  private void ensure(int more) {
    if (bytes.length - size < more) {
      bytes = Arrays.copyOf(bytes, Math.max(size + more, Math.multiplyExact(size, 2)));
    }
  }

  byte[] bytes() {
    return size == bytes.length ? bytes : Arrays.copyOf(bytes, size);
  }
}
