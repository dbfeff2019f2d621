package io.dynamodel.engine.stream;

import io.dynamodel.engine.wire.ServiceException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;

/** The place of a reader in a shard. The reader has it as a text. */
record ShardIterator(String streamArn, SequenceNumber next, Instant issued) {

  private static final Duration LIFE = Duration.ofMinutes(15);
  private static final String SHARD = "|1|";

  /** Tells our own text from any other base64. */
  private static final long MARK = 0x64796e616d6f6465L;

  String text() {
    ByteBuffer bytes = ByteBuffer.allocate(3 * Long.BYTES);
    bytes.putLong(MARK).putLong(next.place()).putLong(issued.toEpochMilli());
    return streamArn + SHARD + Base64.getEncoder().encodeToString(bytes.array());
  }

  /**
   * Reads what {@link #text} gave.
   *
   * @throws ServiceException if it gave no such text
   */
  static ShardIterator parse(String text) {
    int end = text.indexOf(SHARD);
    if (end < 0) {
      throw invalid();
    }
    ByteBuffer bytes = decode(text.substring(end + SHARD.length()));
    if (bytes.remaining() != 3 * Long.BYTES || bytes.getLong() != MARK) {
      throw invalid();
    }
    SequenceNumber next = new SequenceNumber(bytes.getLong());
    return new ShardIterator(text.substring(0, end), next, Instant.ofEpochMilli(bytes.getLong()));
  }

  /** Whether it was given too long ago. */
  boolean isExpired(Instant now) {
    return issued.plus(LIFE).isBefore(now);
  }

  private static ByteBuffer decode(String base64) {
    try {
      return ByteBuffer.wrap(Base64.getDecoder().decode(base64));
    } catch (IllegalArgumentException e) {
      throw invalid();
    }
  }

  private static ServiceException invalid() {
    return ServiceException.validation("Invalid ShardIterator");
  }
}
