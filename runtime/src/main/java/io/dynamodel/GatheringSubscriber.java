package io.dynamodel;

import io.dynamodel.internal.call.AsyncRun;
import io.dynamodel.internal.call.Connection;
import io.dynamodel.internal.call.Thrown;
import io.dynamodel.internal.call.Work;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;

/**
 * Takes operations from a publisher, one element at a time: the next one is requested when what was
 * enough for a request has been sent.
 *
 * @param <C> what collects operations
 */
final class GatheringSubscriber<C> implements Subscriber<Consumer<C>> {
  private final Connection connection;
  private final Gathering<C> gathering;
  private final CompletableFuture<WriteResults> result = new CompletableFuture<>();
  private volatile CompletableFuture<?> sent = CompletableFuture.completedFuture(null);
  private volatile @Nullable AsyncRun<?> run;
  private volatile @Nullable Subscription subscription;

  GatheringSubscriber(Connection connection, Gathering<C> gathering) {
    this.connection = connection;
    this.gathering = gathering;
  }

  /** What all of it has written. Cancelling it cancels the subscription and what is under way. */
  CompletableFuture<WriteResults> result() {
    var unused =
        result.whenComplete(
            (written, failure) -> {
              if (result.isCancelled()) {
                stop();
              }
            });
    return result;
  }

  private void stop() {
    Subscription first = subscription;
    if (first != null) {
      first.cancel();
    }
    AsyncRun<?> underWay = run;
    if (underWay != null) {
      underWay.cancel();
    }
  }

  @Override
  public void onSubscribe(Subscription given) {
    if (subscription != null) {
      given.cancel();
      return;
    }
    subscription = Objects.requireNonNull(given, "subscription");
    if (result.isDone()) { // cancelled before the publisher subscribed
      given.cancel();
    } else {
      given.request(1);
    }
  }

  @Override
  public void onNext(Consumer<C> operations) {
    Objects.requireNonNull(operations, "operations");
    if (result.isDone()) {
      return;
    }
    try {
      gathering.collect(operations);
      sent = start(gathering.sendFull());
    } catch (Throwable e) { // of the user's code, which throws anything
      fail(e);
      return;
    }
    var unused =
        sent.whenComplete(
            (done, failure) -> {
              if (failure == null) {
                Objects.requireNonNull(subscription).request(1);
              } else {
                fail(Thrown.unwrapped(failure));
              }
            });
  }

  @Override
  public void onError(Throwable failure) {
    Objects.requireNonNull(failure, "failure");
    var unused = sent.whenComplete((done, before) -> fail(failure));
  }

  @Override
  public void onComplete() {
    var unused =
        sent.thenCompose(done -> start(gathering.sendAll()))
            .whenComplete(
                (written, failure) -> {
                  if (failure == null) {
                    result.complete(written);
                  } else {
                    fail(Thrown.unwrapped(failure));
                  }
                });
  }

  private <R> CompletableFuture<R> start(Work<R> work) {
    AsyncRun<R> started = connection.async(work);
    run = started;
    return started.result();
  }

  /** The first failure counts. */
  private void fail(Throwable failure) {
    if (result.isDone()) {
      return;
    }
    Objects.requireNonNull(subscription).cancel();
    try {
      gathering.giveUp(failure);
      result.completeExceptionally(failure);
    } catch (Throwable told) {
      result.completeExceptionally(told);
    }
  }
}
