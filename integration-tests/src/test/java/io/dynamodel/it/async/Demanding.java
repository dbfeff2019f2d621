package io.dynamodel.it.async;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;

/** A subscriber that demands what the test says, and waits for it. */
final class Demanding<T> implements Subscriber<T> {
  private static final long LONGEST_WAIT = 60_000; // ms

  private final List<T> items = new ArrayList<>();
  private @Nullable Subscription subscription;
  private @Nullable Throwable failure;
  private boolean ended;

  static <T> Demanding<T> of(Publisher<T> publisher) {
    Demanding<T> demanding = new Demanding<>();
    publisher.subscribe(demanding);
    return demanding;
  }

  /** Waits until so many more have come, or no more comes. */
  void demand(int count) throws InterruptedException {
    int expected = items().size() + count;
    subscription.request(count);
    await(() -> items.size() >= expected || ended);
  }

  /** Waits for the end. */
  void demandAll() throws InterruptedException {
    subscription.request(Long.MAX_VALUE);
    await(() -> ended);
  }

  /** Does not wait. */
  void demandInVain(int count) {
    subscription.request(count);
  }

  void cancel() {
    subscription.cancel();
  }

  private synchronized void await(BooleanSupplier event) throws InterruptedException {
    long deadline = System.nanoTime() + LONGEST_WAIT * 1_000_000;
    while (!event.getAsBoolean()) {
      if (System.nanoTime() > deadline) {
        throw new AssertionError("nothing comes after " + items);
      }
      wait(LONGEST_WAIT);
    }
  }

  synchronized List<T> items() {
    return List.copyOf(items);
  }

  synchronized @Nullable Throwable failure() {
    return failure;
  }

  @Override
  public void onSubscribe(Subscription given) {
    subscription = given;
  }

  @Override
  public synchronized void onNext(T item) {
    items.add(item);
    notifyAll();
  }

  @Override
  public synchronized void onError(Throwable thrown) {
    failure = thrown;
    ended = true;
    notifyAll();
  }

  @Override
  public synchronized void onComplete() {
    ended = true;
    notifyAll();
  }
}
