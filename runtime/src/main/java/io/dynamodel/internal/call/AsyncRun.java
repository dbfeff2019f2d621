package io.dynamodel.internal.call;

import java.time.Duration;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

/**
 * Drives work without waiting: on the thread on which a request ends, and never on two at a time.
 * However many requests are answered at once, the stack stays flat.
 *
 * @param <T> the result of the work
 */
public final class AsyncRun<T extends @Nullable Object> {
  private final DynamoDbAsyncClient client;
  private final Decoding decoding;
  private final Function<Duration, Executor> delayed;
  private final Work<T> work;
  private final Queue<Runnable> events = new ConcurrentLinkedQueue<>();
  private final AtomicInteger turns = new AtomicInteger();
  private final Map<Errand.End<?>, CompletableFuture<?>> underWay = new ConcurrentHashMap<>();
  private volatile boolean isCancelled;
  private volatile @Nullable CompletableFuture<T> given; // the last that was ended here
  // What follows belongs to whoever has the turn.
  private @Nullable CompletableFuture<T> wanted;
  private int open;

  /**
   * Nothing is sent yet.
   *
   * @param decoding who decodes the items of answers
   * @param delayed runs a task after a pause
   */
  AsyncRun(
      DynamoDbAsyncClient client,
      Decoding decoding,
      Function<Duration, Executor> delayed,
      Work<T> work) {
    this.client = client;
    this.decoding = decoding;
    this.delayed = delayed;
    this.work = work;
  }

  /**
   * The result of the work; of a feed, the next one: to be asked for when the one before has come.
   * If somebody else ends the future, by cancelling it or after some time, the work is cancelled.
   */
  public CompletableFuture<T> result() {
    CompletableFuture<T> result = new CompletableFuture<>();
    var unused =
        result.whenComplete(
            (value, failure) -> {
              if (result != given) {
                cancel();
              }
            });
    take(() -> wanted = result);
    return result;
  }

  /** Nothing more is sent, and what is under way is cancelled. */
  public void cancel() {
    cancel(() -> {});
  }

  /** The same, after {@code first}, which runs as the work does: on one thread at a time. */
  public void cancel(Runnable first) {
    isCancelled = true;
    take(
        () -> {
          first.run();
          work.abandon(cancellation());
        });
    underWay.values().forEach(request -> request.cancel(true));
  }

  private static CancellationException cancellation() {
    return new CancellationException("the call was cancelled");
  }

  /** Runs {@code event} and what follows from it: now, or when whoever has the turn gets to it. */
  private void take(Runnable event) {
    events.add(event);
    if (turns.getAndIncrement() > 0) {
      return;
    }
    do {
      for (Runnable next = events.poll(); next != null; next = events.poll()) {
        run(next);
      }
      goOn();
    } while (turns.decrementAndGet() > 0);
  }

  private void run(Runnable event) {
    try {
      event.run();
    } catch (Throwable e) { // else nobody would ever get the turn again
      work.abandon(e);
    }
  }

  private void goOn() {
    CompletableFuture<T> result = wanted;
    if (result == null) {
      return;
    }
    T value;
    try {
      do {
        send();
        if (work.isReady()) {
          break;
        }
      } while (send()); // what has become of the answers so far may ask for more
      if (!work.isReady()) {
        checkGoesOn();
        return;
      }
      send(); // one page ahead of the consumer
      value = work.result();
    } catch (Throwable e) { // also what Java calls checked, of user code in other languages
      give(result).completeExceptionally(e);
      return;
    }
    give(result).complete(value);
  }

  private CompletableFuture<T> give(CompletableFuture<T> result) {
    wanted = null;
    given = result;
    return result;
  }

  /** Sends what can be sent now; whether there was anything. */
  private boolean send() {
    Errand<?> next = work.next();
    boolean any = next != null;
    while (next != null) {
      send(next);
      next = work.next();
    }
    return any;
  }

  private void checkGoesOn() {
    if (open == 0 && events.isEmpty()) {
      throw new IllegalStateException("the work has neither a request nor a result");
    }
  }

  private <A extends @Nullable Object> void send(Errand<A> errand) {
    open++;
    errand.sending();
    if (errand.pause().isZero()) {
      send(errand, errand.exchange());
    } else {
      delayed.apply(errand.pause()).execute(() -> send(errand, errand.exchange()));
    }
  }

  private <Q, R, A extends @Nullable Object> void send(
      Errand<A> errand, Exchange<Q, R, A> exchange) {
    if (isCancelled) {
      take(() -> failed(errand, cancellation(), false));
      return;
    }
    long sentAt = System.nanoTime();
    Outgoing<Q, R, ?, A> outgoing = decoding.outgoing(exchange);
    CompletableFuture<R> request;
    outgoing.begin();
    try {
      request = exchange.operation().send(client, outgoing.request());
    } catch (Throwable e) { // an interceptor of the user's throws anything
      take(() -> failed(errand, e, true));
      return;
    } finally {
      outgoing.end();
    }
    underWay.put(errand.end(), request);
    var unused =
        request.whenComplete(
            (response, failure) -> {
              underWay.remove(errand.end());
              end(errand, exchange, outgoing, response, failure, sentAt);
            });
    if (isCancelled) { // since it was sent
      request.cancel(true);
    }
  }

  private <Q, R, A extends @Nullable Object> void end(
      Errand<A> errand,
      Exchange<Q, R, A> exchange,
      Outgoing<Q, R, ?, A> outgoing,
      @Nullable R response,
      @Nullable Throwable failure,
      long sentAt) {
    A answer;
    try {
      answer = answer(errand, exchange, outgoing, response, failure, sentAt);
    } catch (Throwable e) { // an interceptor of the user's throws anything
      take(() -> failed(errand, e, true));
      return;
    }
    take(() -> answered(errand, answer));
  }

  private static <Q, R, A extends @Nullable Object> A answer(
      Errand<A> errand,
      Exchange<Q, R, A> exchange,
      Outgoing<Q, R, ?, A> outgoing,
      @Nullable R response,
      @Nullable Throwable failure,
      long sentAt) {
    if (response != null) {
      errand.answered(exchange.operation(), response, sentAt);
      return outgoing.result(response);
    }
    Throwable cause =
        failure == null ? new NullPointerException("response") : Thrown.unwrapped(failure);
    errand.failed(exchange.operation(), cause, sentAt);
    if (cause instanceof DynamoDbException refusal) {
      return exchange.refused(refusal);
    }
    throw Thrown.asItIs(cause);
  }

  private <A extends @Nullable Object> void answered(Errand<A> errand, A answer) {
    open--;
    errand.end().answered(answer);
  }

  private void failed(Errand<?> errand, Throwable failure, boolean sent) {
    open--;
    errand.end().failed(failure, sent);
  }
}
