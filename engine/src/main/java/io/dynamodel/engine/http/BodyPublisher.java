package io.dynamodel.engine.http;

import java.nio.ByteBuffer;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;

/** Gives the body of an answer to its one subscriber, in one piece, when it asks for it. */
final class BodyPublisher implements Publisher<ByteBuffer> {

  private final ByteBuffer body;
  private final @Nullable Throwable failure;
  private final CompletableFuture<Void> call;
  private final AtomicBoolean subscribed = new AtomicBoolean();

  private BodyPublisher(
      ByteBuffer body, @Nullable Throwable failure, CompletableFuture<Void> call) {
    this.body = body;
    this.failure = failure;
    this.call = call;
  }

  /** The whole body. {@code call} is completed after it. */
  static BodyPublisher whole(byte[] body, CompletableFuture<Void> call) {
    return new BodyPublisher(ByteBuffer.wrap(body), null, call);
  }

  /** The first {@code length} bytes, and then a failure. */
  static BodyPublisher half(byte[] body, int length, CompletableFuture<Void> call) {
    Throwable brokenOff = HalfStream.brokenOff(length, body.length);
    return new BodyPublisher(ByteBuffer.wrap(body, 0, length), brokenOff, call);
  }

  @Override
  public void subscribe(Subscriber<? super ByteBuffer> subscriber) {
    if (subscribed.compareAndSet(false, true)) {
      subscriber.onSubscribe(new Delivering(subscriber));
    } else {
      subscriber.onSubscribe(new Refused());
      subscriber.onError(new IllegalStateException("A body can be read once"));
    }
  }

  private enum State {
    OPEN,
    SENDING,
    OVER
  }

  private final class Delivering implements Subscription {

    private final Subscriber<? super ByteBuffer> subscriber;
    private final AtomicReference<State> state = new AtomicReference<>(State.OPEN);

    Delivering(Subscriber<? super ByteBuffer> subscriber) {
      this.subscriber = subscriber;
    }

    @Override
    public void request(long count) {
      if (!state.compareAndSet(State.OPEN, State.SENDING)) {
        return;
      }
      if (count <= 0) {
        finish(new IllegalArgumentException("Asked for " + count + " elements, not for some"));
        return;
      }
      if (body.hasRemaining()) {
        subscriber.onNext(body.asReadOnlyBuffer());
      }
      finish(failure);
    }

    /** Ends the stream, unless the subscriber has cancelled it. */
    private void finish(@Nullable Throwable problem) {
      if (!state.compareAndSet(State.SENDING, State.OVER)) {
        return;
      }
      if (problem == null) {
        subscriber.onComplete();
        call.complete(null);
      } else {
        subscriber.onError(problem);
        call.completeExceptionally(problem);
      }
    }

    @Override
    public void cancel() {
      if (state.getAndSet(State.OVER) != State.OVER) {
        call.completeExceptionally(new CancellationException("The body was not wanted"));
      }
    }
  }

  /** The subscription of a subscriber that comes too late. */
  private static final class Refused implements Subscription {
    @Override
    public void request(long count) {}

    @Override
    public void cancel() {}
  }
}
