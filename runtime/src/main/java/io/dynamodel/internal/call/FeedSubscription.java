package io.dynamodel.internal.call;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;

/**
 * Gives one subscriber what a feed gives, as far as the subscriber demands it. Demands, answers and
 * a cancellation may come on any thread: the one that comes first has the turn, does what follows
 * from all of them, and signals nothing beside another. However much is there at once, the stack
 * stays flat.
 *
 * @param <T> what comes one after the other
 */
final class FeedSubscription<T> implements Subscription {
  private final AsyncRun<@Nullable T> run;
  private final Work<@Nullable T> feed;
  private final AtomicLong demand = new AtomicLong();
  private final AtomicInteger turns = new AtomicInteger();
  private volatile boolean isCancelled;
  private volatile @Nullable IllegalArgumentException refusal;
  // What follows belongs to whoever has the turn.
  private @Nullable Subscriber<? super T> subscriber;
  private @Nullable CompletableFuture<@Nullable T> wanted;

  FeedSubscription(
      Subscriber<? super T> subscriber, AsyncRun<@Nullable T> run, Work<@Nullable T> feed) {
    this.subscriber = subscriber;
    this.run = run;
    this.feed = feed;
  }

  /**
   * Hands itself to the subscriber, and then goes on: no other signal comes before that returns.
   */
  void start() {
    Subscriber<? super T> first = subscriber;
    if (first != null) {
      take(() -> first.onSubscribe(this));
    }
  }

  @Override
  public void request(long items) {
    if (items > 0) {
      demand.accumulateAndGet(items, FeedSubscription::sum);
    } else {
      refusal =
          new IllegalArgumentException(
              "request(%d): a subscriber has to demand at least 1 (rule 3.9 of Reactive Streams)"
                  .formatted(items));
    }
    take(() -> {});
  }

  private static long sum(long demanded, long more) {
    long sum = demanded + more;
    return sum < 0 ? Long.MAX_VALUE : sum;
  }

  @Override
  public void cancel() {
    isCancelled = true;
    take(() -> {});
  }

  /** Runs {@code first} and goes on; whoever has the turn already goes on instead. */
  private void take(Runnable first) {
    if (turns.getAndIncrement() > 0) {
      return;
    }
    first.run();
    do {
      goOn();
    } while (turns.decrementAndGet() > 0);
  }

  private void goOn() {
    while (subscriber != null && !isStopped() && isDemanded()) {
      CompletableFuture<@Nullable T> next = wanted == null ? run.result() : wanted;
      if (!next.isDone()) {
        await(next);
        return;
      }
      wanted = null;
      signal(next);
    }
  }

  private boolean isDemanded() {
    return wanted != null || demand.get() > 0;
  }

  private void await(CompletableFuture<@Nullable T> next) {
    if (wanted == null) {
      wanted = next;
      var unused = next.whenComplete((value, failure) -> take(() -> {}));
    }
  }

  private boolean isStopped() {
    IllegalArgumentException refused = refusal;
    if (isCancelled) {
      end();
    } else if (refused != null) {
      fail(refused);
    }
    return isCancelled || refused != null;
  }

  private void signal(CompletableFuture<@Nullable T> ended) {
    T value;
    try {
      value = ended.join();
    } catch (CompletionException | CancellationException e) {
      fail(Thrown.unwrapped(e));
      return;
    }
    signal(value);
  }

  private void signal(@Nullable T value) {
    Subscriber<? super T> signalled = subscriber;
    if (signalled == null) {
      return;
    }
    if (value == null) {
      subscriber = null;
      signalled.onComplete();
      return;
    }
    demand.updateAndGet(left -> left == Long.MAX_VALUE ? left : left - 1);
    try {
      signalled.onNext(value);
    } catch (Throwable e) { // against the rules: it gets nothing more
      end();
      throw e;
    }
  }

  private void fail(Throwable failure) {
    Subscriber<? super T> signalled = subscriber;
    end();
    if (signalled != null) {
      signalled.onError(failure);
    }
  }

  /** Nothing more is sent, and the subscriber is let go. */
  private void end() {
    subscriber = null;
    wanted = null;
    run.cancel(
        () -> {
          if (feed instanceof Call<?> call) {
            call.end(null);
          }
        });
  }
}
