package io.dynamodel.internal.request;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import software.amazon.awssdk.http.ContentStreamProvider;

/** A body that is read from where its parts are, as often as it takes. */
final class Body implements ContentStreamProvider {
  private final List<Part> parts = new ArrayList<>();
  private int length;

  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Part(byte[] bytes, int from, int length) {}

  /** Adds these bytes, which do not change any more. */
  void add(byte[] bytes, int from, int to) {
    if (from < to) {
      parts.add(new Part(bytes, from, to - from));
      length = Math.addExact(length, to - from);
    }
  }

  int length() {
    return length;
  }

  @Override
  public InputStream newStream() {
    return new Reading();
  }

  /** Can go back, as streams of bytes in memory do: HTTP clients rely on it. */
  private final class Reading extends InputStream {
    private int part;
    private int at; // in the part
    private int left = length;
    private int markedPart;
    private int markedAt;
    private int markedLeft = length;

    @Override
    public int read() {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int wanted) {
      Objects.checkFromIndexSize(from, wanted, into.length);
      if (left == 0 && wanted > 0) {
        return -1;
      }
      int read = 0;
      while (read < wanted && left > 0) {
        Part current = parts.get(part);
        int next = Math.min(wanted - read, current.length - at);
        System.arraycopy(current.bytes, current.from + at, into, from + read, next);
        read += next;
        at += next;
        left -= next;
        if (at == current.length) {
          part++;
          at = 0;
        }
      }
      return read;
    }

    @Override
    public int available() {
      return left;
    }

    @Override
    public boolean markSupported() {
      return true;
    }

    @Override
    public synchronized void mark(int limit) {
      markedPart = part;
      markedAt = at;
      markedLeft = left;
    }

    @Override
    public synchronized void reset() {
      part = markedPart;
      at = markedAt;
      left = markedLeft;
    }
  }
}
