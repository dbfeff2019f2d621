package io.dynamodel.internal.answer;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.core.exception.Crc32MismatchException;
import software.amazon.awssdk.http.SdkHttpResponse;

/**
 * One attempt to get an answer: the SDK may make several. Items are taken out of the answer only if
 * all of it is what DynamoDB sends; else the SDK gets it as it came, and says what is wrong with
 * it.
 */
final class Attempt {
  static final Logger LOG = LoggerFactory.getLogger("io.dynamodel.answers");
  private static final String CRC = "x-amz-crc32";
  private static final String JSON = "application/x-amz-json-1.0";

  private final Part<?, ?> part;
  private boolean isTaken;
  private @Nullable String crc;
  private @Nullable InputStream rest;
  private boolean isToBeCollected;
  private long likelySize;
  private volatile @Nullable Index items;

  Attempt(Part<?, ?> part) {
    this.part = part;
  }

  /** The items of the answer; null if they are not taken. */
  @Nullable Index items() {
    return items;
  }

  /**
   * The answer as the SDK is to see it.
   *
   * @param body what it says; null: that comes later
   */
  SdkHttpResponse answered(SdkHttpResponse answer, @Nullable InputStream body) {
    if (isTaken || !isDecodable(answer)) {
      return answer;
    }
    isTaken = true; // the interceptor may be there twice
    crc = answer.firstMatchingHeader(CRC).orElse(null);
    likelySize = number(answer.firstMatchingHeader("Content-Length").orElse(""));
    if (body == null) {
      isToBeCollected = crc == null || number(crc) >= 0; // if it is no number, the SDK says so
      return isToBeCollected ? withoutCrc(answer) : answer;
    }
    WholeBody whole = WholeBody.of(body, likelySize);
    byte[] decoded = whole.isCut() || !crcIsOf(whole.bytes()) ? null : decode(whole.bytes());
    rest = decoded == null ? whole.again() : new ByteArrayInputStream(decoded);
    return decoded == null ? answer : withoutCrc(answer);
  }

  /** What the SDK is to read instead of {@code body}. */
  Optional<InputStream> content(Optional<InputStream> body) {
    InputStream own = rest;
    rest = null;
    return own == null ? body : Optional.of(own);
  }

  /** What the SDK is to read instead of {@code body}. */
  Publisher<ByteBuffer> content(Publisher<ByteBuffer> body) {
    boolean isOurs = isToBeCollected;
    isToBeCollected = false;
    return isOurs ? new CollectedBody(body, likelySize, this::rest) : body;
  }

  /** What the SDK is to read of a whole body that came bit by bit. */
  private byte[] rest(byte[] body) {
    if (!crcIsOf(body)) {
      throw Crc32MismatchException.create(
          "Expected %s as the Crc32 checksum but the actual calculated checksum was %d"
              .formatted(crc, crcOf(body)),
          null);
    }
    byte[] decoded = decode(body);
    return decoded == null ? body : decoded;
  }

  /** Takes the items; gives the rest, or null if they can't be taken. */
  private byte @Nullable [] decode(byte[] body) {
    try {
      JsonAnswer answer = JsonAnswer.of(body, part);
      if (answer == null) {
        return null;
      }
      items = answer.items();
      return answer.rest();
    } catch (Unexpected e) {
      LOG.debug("the SDK decodes an answer: {}", e.getMessage());
      return null;
    }
  }

  private boolean crcIsOf(byte[] body) {
    return crc == null || crc.equals(Long.toString(crcOf(body)));
  }

  private static long crcOf(byte[] body) {
    CRC32 crc = new CRC32();
    crc.update(body);
    return crc.getValue();
  }

  private static SdkHttpResponse withoutCrc(SdkHttpResponse answer) {
    return answer.toBuilder().removeHeader(CRC).build();
  }

  private static boolean isDecodable(SdkHttpResponse answer) {
    return answer.isSuccessful()
        && answer.firstMatchingHeader("Content-Encoding").isEmpty()
        && JSON.equals(answer.firstMatchingHeader("Content-Type").orElse(null));
  }

  /** A number of a header; negative if it is none. */
  private static long number(String text) {
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException e) {
      return -1;
    }
  }
}
