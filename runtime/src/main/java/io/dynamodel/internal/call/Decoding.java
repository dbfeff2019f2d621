package io.dynamodel.internal.call;

import io.dynamodel.internal.answer.AnswerInterceptor;
import io.dynamodel.internal.request.DirectEncoding;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkClient;

/** Who decodes the items of answers, and encodes those of requests. */
public enum Decoding {
  /** An interceptor of the client does both, wherever it understands them; else the SDK. */
  BOTH_WAYS,

  /** The same of answers alone. The SDK encodes requests, since others look at them. */
  DIRECT,

  /** The SDK. */
  BY_SDK;

  /** What there is on {@code client}. */
  public static Decoding of(@Nullable SdkClient client) {
    if (client == null || !AnswerInterceptor.isOf(client)) {
      return BY_SDK;
    }
    return DirectEncoding.isUnseen(client, AnswerInterceptor.class) ? BOTH_WAYS : DIRECT;
  }

  /** What is sent for {@code exchange}. */
  <Q, R, T> Outgoing<Q, R, ?, T> outgoing(Exchange<Q, R, T> exchange) {
    Answer<R, ?, T> answer = exchange.answer();
    Q request = exchange.request();
    return switch (this) {
      case BOTH_WAYS -> Outgoing.direct(request, answer, DirectEncoding.isFor(request));
      case DIRECT -> Outgoing.direct(request, answer, false);
      case BY_SDK -> new Outgoing<>(request, answer, null);
    };
  }
}
