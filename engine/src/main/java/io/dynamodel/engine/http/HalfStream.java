package io.dynamodel.engine.http;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;

/** A body that breaks off: after its first bytes the connection is gone. */
final class HalfStream extends FilterInputStream {

  private final int length;
  private final int promised;

  HalfStream(byte[] body, int length) {
    super(new ByteArrayInputStream(body, 0, length));
    this.length = length;
    this.promised = body.length;
  }

  @Override
  public int read() throws IOException {
    return unlessOver(super.read());
  }

  @Override
  public int read(byte[] target, int offset, int count) throws IOException {
    return unlessOver(super.read(target, offset, count));
  }

  private int unlessOver(int read) throws EOFException {
    if (read < 0) {
      throw brokenOff(length, promised);
    }
    return read;
  }

  /** The exception of a client when a body ends too early. */
  static EOFException brokenOff(int length, int promised) {
    return new EOFException("The connection ended after " + length + " of " + promised + " bytes");
  }
}
