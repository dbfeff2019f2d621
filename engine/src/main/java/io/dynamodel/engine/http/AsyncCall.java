package io.dynamodel.engine.http;

import io.dynamodel.engine.wire.Answer;
import io.dynamodel.engine.wire.Delivery;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.http.async.SdkAsyncHttpResponseHandler;

/** One request of an asynchronous client. A client that cancels its future hears no more of it. */
final class AsyncCall {

  private final SdkAsyncHttpResponseHandler handler;
  private final CompletableFuture<Void> done = new CompletableFuture<>();

  AsyncCall(SdkAsyncHttpResponseHandler handler) {
    this.handler = handler;
    end()
        .whenComplete(
            (nothing, failure) -> {
              if (failure != null) {
                handler.onError(failure);
              }
            });
  }

  /** Done when the answer was delivered, or is not going to be. */
  CompletableFuture<Void> done() {
    return done;
  }

  /** The same as a stage, for callbacks. */
  CompletionStage<Void> end() {
    return done;
  }

  /** Gives the request up. */
  void fail(Throwable failure) {
    done.completeExceptionally(failure);
  }

  /** Sends the request, unless it was cancelled before. */
  void send(Gateway gateway, Request request) {
    if (!done.isDone()) {
      gateway.answer(request).whenComplete(this::receive);
    }
  }

  private void receive(@Nullable Delivery delivery, @Nullable Throwable failure) {
    if (delivery instanceof Delivery.Whole whole) {
      receive(whole.answer(), BodyPublisher.whole(whole.answer().body(), done));
    } else if (delivery instanceof Delivery.Half half) {
      receive(half.answer(), BodyPublisher.half(half.answer().body(), half.length(), done));
    } else {
      done.completeExceptionally(failure == null ? SdkMessages.lost() : failure);
    }
  }

  private void receive(Answer answer, BodyPublisher body) {
    if (done.isDone()) {
      return;
    }
    try {
      handler.onHeaders(SdkMessages.response(answer));
      handler.onStream(body);
    } catch (RuntimeException e) {
      done.completeExceptionally(e);
    }
  }
}
