package io.dynamodel.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.async.SdkHttpContentPublisher;

/** Reads the bodies of requests, as a network does, and wants them as long as they say. */
final class SentBody implements Subscriber<ByteBuffer> {
  private static final ThreadLocal<byte[]> BUFFER = ThreadLocal.withInitial(() -> new byte[8192]);

  private final SdkHttpRequest head;
  private long length;

  private SentBody(SdkHttpRequest head) {
    this.head = head;
  }

  static void read(HttpExecuteRequest request) {
    SentBody body = new SentBody(request.httpRequest());
    byte[] buffer = BUFFER.get();
    try (InputStream in = request.contentStreamProvider().orElseThrow().newStream()) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        body.length += read;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    body.onComplete();
  }

  /** The SDK's publishers of bodies in memory give all before this returns. */
  static void read(SdkHttpRequest head, SdkHttpContentPublisher body) {
    body.subscribe(new SentBody(head));
  }

  @Override
  public void onSubscribe(Subscription subscription) {
    subscription.request(Long.MAX_VALUE);
  }

  @Override
  public void onNext(ByteBuffer chunk) {
    length += chunk.remaining();
  }

  @Override
  public void onError(Throwable failure) {
    throw new IllegalStateException(failure);
  }

  @Override
  public void onComplete() {
    String said = head.firstMatchingHeader("Content-Length").orElse("none");
    if (!said.equals(Long.toString(length))) {
      throw new IllegalStateException("a body of " + length + " bytes that says " + said);
    }
  }
}
