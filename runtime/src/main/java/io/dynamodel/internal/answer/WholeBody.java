package io.dynamodel.internal.answer;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The body of an answer, read as far as it came.
 *
 * @param bytes what was read
 * @param cut why no more could be read; null: that was all
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record WholeBody(byte[] bytes, @Nullable IOException cut) {

  /**
   * Reads and closes {@code body}.
   *
   * @param likelySize how many bytes it says to have; no number above 0: that is not known
   */
  static WholeBody of(InputStream body, long likelySize) {
    Growing read = new Growing(likelySize);
    try (body) {
      read.all(body);
      return new WholeBody(read.bytes(), null);
    } catch (IOException e) {
      return new WholeBody(read.bytes(), e);
    }
  }

  boolean isCut() {
    return cut != null;
  }

  /** The same to be read again: as much, and then the same exception. */
  InputStream again() {
    InputStream read = new ByteArrayInputStream(bytes);
    IOException failure = cut;
    return failure == null ? read : new SequenceInputStream(read, Failing.with(failure));
  }

  private static final class Failing extends InputStream {
    private final IOException failure;

    private Failing(IOException failure) {
      this.failure = failure;
    }

    static InputStream with(IOException failure) {
      return new Failing(failure);
    }

    @Override
    public int read() throws IOException {
      throw failure;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      throw failure;
    }
  }
}
