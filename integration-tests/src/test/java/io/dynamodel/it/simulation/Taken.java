package io.dynamodel.it.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;

/** Takes what a publisher has, a few at a time, with pauses. */
final class Taken<T> implements Subscriber<T> {
  private final World world;
  private final List<T> taken = new ArrayList<>();
  private final CompletableFuture<List<T>> all = new CompletableFuture<>();
  private Subscription subscription;
  private int open;

  private Taken(World world) {
    this.world = world;
  }

  static <T> CompletableFuture<List<T>> of(World world, Publisher<T> publisher) {
    Taken<T> taken = new Taken<>(world);
    publisher.subscribe(taken);
    return taken.all;
  }

  @Override
  public void onSubscribe(Subscription given) {
    subscription = given;
    demand();
  }

  private void demand() {
    open = 1 + world.upTo(5);
    subscription.request(open);
  }

  @Override
  public void onNext(T item) {
    taken.add(item);
    open--;
    if (open < 0) {
      throw new AssertionError("more than was asked for");
    }
    if (open == 0) {
      world.later(this::demand);
    }
  }

  @Override
  public void onError(Throwable failure) {
    all.completeExceptionally(failure);
  }

  @Override
  public void onComplete() {
    all.complete(taken);
  }
}
