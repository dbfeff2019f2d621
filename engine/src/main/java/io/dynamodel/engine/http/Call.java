package io.dynamodel.engine.http;

import io.dynamodel.engine.wire.Answer;
import io.dynamodel.engine.wire.Delivery;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;

/** A request that waits for its answer, until another thread aborts it. */
final class Call implements ExecutableHttpRequest {

  /** Sends the request. */
  interface Sending {
    CompletionStage<Delivery> send() throws IOException;
  }

  private final Sending sending;
  private final CompletableFuture<Delivery> answered = new CompletableFuture<>();

  Call(Sending sending) {
    this.sending = sending;
  }

  @Override
  public HttpExecuteResponse call() throws IOException {
    sending
        .send()
        .whenComplete(
            (delivery, failure) -> {
              if (failure == null) {
                answered.complete(delivery);
              } else {
                answered.completeExceptionally(failure);
              }
            });
    return response(await());
  }

  /** Ends the waiting. What was sent is done all the same. */
  @Override
  public void abort() {
    answered.completeExceptionally(new IOException("The request was aborted"));
  }

  private Delivery await() throws IOException {
    try {
      return answered.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw AbortedException.create("Thread was interrupted", e);
    } catch (ExecutionException e) {
      throw failure(e.getCause());
    }
  }

  private static IOException failure(@Nullable Throwable cause) {
    if (cause instanceof RuntimeException runtime) {
      throw runtime;
    }
    return cause instanceof IOException io ? io : new IOException(cause);
  }

  private static HttpExecuteResponse response(Delivery delivery) throws IOException {
    if (delivery instanceof Delivery.Whole whole) {
      return response(whole.answer(), new ByteArrayInputStream(whole.answer().body()));
    }
    if (delivery instanceof Delivery.Half half) {
      return response(half.answer(), new HalfStream(half.answer().body(), half.length()));
    }
    throw SdkMessages.lost();
  }

  private static HttpExecuteResponse response(Answer answer, InputStream body) {
    return HttpExecuteResponse.builder()
        .response(SdkMessages.response(answer))
        .responseBody(AbortableInputStream.create(body))
        .build();
  }
}
