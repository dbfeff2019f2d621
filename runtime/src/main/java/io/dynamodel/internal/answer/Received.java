package io.dynamodel.internal.answer;

import io.dynamodel.internal.request.DirectEncoding;
import io.dynamodel.internal.request.Handover;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.interceptor.ExecutionAttribute;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;

/**
 * What the interceptor has taken out of the answer to one request. It is handed over with the
 * request.
 *
 * @param <R> the response
 * @param <I> the items
 */
public final class Received<R, I extends @Nullable Object> {
  private static final ExecutionAttribute<Object> ATTRIBUTE =
      Handover.attribute("io.dynamodel.received.");

  private final Part<R, I> part;
  private final boolean isEncoded;
  private volatile Attempt attempt;

  /**
   * Nothing is received yet.
   *
   * @param isEncoded whether items of the request are encoded, too
   */
  public Received(Part<R, I> part, boolean isEncoded) {
    this.part = part;
    this.isEncoded = isEncoded;
    this.attempt = new Attempt(part);
  }

  /** Nothing is received yet. */
  Received(Part<R, I> part) {
    this(part, false);
  }

  /** {@code request} is in the hands of the SDK: what was handed over with it goes along. */
  static void begin(SdkRequest request, ExecutionAttributes attributes) {
    if (Handover.take(request) instanceof Received<?, ?> received) {
      attributes.putAttribute(ATTRIBUTE, received);
      if (received.isEncoded) {
        DirectEncoding.want(attributes);
      }
    }
  }

  /** The items of the answer that the SDK made {@code response} of. */
  public I items(R response) {
    Index taken = attempt.items();
    return taken == null ? part.of(response) : part.of(taken);
  }

  /** Whether the items of the answer were taken, so that the SDK has none. */
  boolean isTaken() {
    return attempt.items() != null;
  }

  /** The request is sent, or sent again: what came before is nothing any more. */
  static void begin(ExecutionAttributes attributes) {
    if (attributes.getAttribute(ATTRIBUTE) instanceof Received<?, ?> received) {
      received.attempt = new Attempt(received.part);
    }
  }

  /** The attempt that is under way; null: nobody waits for items. */
  static @Nullable Attempt attempt(ExecutionAttributes attributes) {
    return attributes.getAttribute(ATTRIBUTE) instanceof Received<?, ?> received
            && !received.part.isNone()
        ? received.attempt
        : null;
  }
}
