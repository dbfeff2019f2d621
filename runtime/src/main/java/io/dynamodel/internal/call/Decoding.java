package io.dynamodel.internal.call;

import io.dynamodel.internal.answer.AnswerInterceptor;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkClient;

/** Who decodes the items of answers. */
public enum Decoding {
  /** An interceptor of the client, from their bytes, wherever it understands them; else the SDK. */
  DIRECT,

  /** The SDK. */
  BY_SDK;

  /** What there is on {@code client}. */
  public static Decoding of(@Nullable SdkClient client) {
    return AnswerInterceptor.isOf(client) ? DIRECT : BY_SDK;
  }

  /** What is sent for {@code exchange}. */
  <Q, R, T> Outgoing<Q, R, ?, T> outgoing(Exchange<Q, R, T> exchange) {
    Answer<R, ?, T> answer = exchange.answer();
    return this == DIRECT ? answer.direct(exchange.request()) : answer.bySdk(exchange.request());
  }
}
