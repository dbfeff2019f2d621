package io.dynamodel.internal.call;

import io.dynamodel.internal.answer.AnswerInterceptor;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkClient;

/** Who decodes the items of answers. */
public enum Decoding {
  /** An interceptor of the client, from their bytes, wherever it understands them; else the SDK. */
  DIRECT {
    @Override
    <Q, R, T> Outgoing<Q, R, T> outgoing(Exchange<Q, R, T> exchange) {
      return exchange.answer().direct(exchange.request());
    }
  },

  /** The SDK. */
  BY_SDK {
    @Override
    <Q, R, T> Outgoing<Q, R, T> outgoing(Exchange<Q, R, T> exchange) {
      return new Outgoing<>(exchange.request(), exchange.answer()::apply);
    }
  };

  /** What there is on {@code client}. */
  public static Decoding of(@Nullable SdkClient client) {
    return AnswerInterceptor.isOf(client) ? DIRECT : BY_SDK;
  }

  /** What is sent for {@code exchange}. */
  abstract <Q, R, T> Outgoing<Q, R, T> outgoing(Exchange<Q, R, T> exchange);
}
