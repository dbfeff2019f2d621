package io.dynamodel.benchmarks;

import io.dynamodel.benchmarks.CannedAnswers.Answer;
import java.nio.ByteBuffer;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.core.async.SdkPublisher;
import software.amazon.awssdk.http.async.AsyncExecuteRequest;
import software.amazon.awssdk.http.async.SdkAsyncHttpClient;

/** The network of an async client: body and end come before the call returns. */
record CannedAsyncHttp(CannedAnswers answers) implements SdkAsyncHttpClient {
  private static final int CHUNK = 8 * 1024; // as Netty cuts it

  @Override
  public CompletableFuture<Void> execute(AsyncExecuteRequest request) {
    Answer answer = answers.to(request.request());
    SentBody.read(request.request(), request.requestContentPublisher());
    request.responseHandler().onHeaders(answer.head());
    request.responseHandler().onStream(SdkPublisher.fromIterable(() -> new Chunks(answer.body())));
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public void close() {
    // Nothing is open.
  }

  /** The parts of a body. */
  private static final class Chunks implements Iterator<ByteBuffer> {
    private final byte[] body;
    private int position;

    Chunks(byte[] body) {
      this.body = body;
    }

    @Override
    public boolean hasNext() {
      return position < body.length;
    }

    @Override
    public ByteBuffer next() {
      int length = Math.min(CHUNK, body.length - position);
      if (length <= 0) {
        throw new NoSuchElementException();
      }
      ByteBuffer chunk = ByteBuffer.wrap(body, position, length).slice().asReadOnlyBuffer();
      position += length;
      return chunk;
    }
  }
}
