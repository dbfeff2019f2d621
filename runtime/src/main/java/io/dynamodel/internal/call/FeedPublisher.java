package io.dynamodel.internal.call;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;
import software.amazon.awssdk.core.async.SdkPublisher;

/**
 * Publishes what feeds give: each subscriber gets a feed of its own, and nothing of it is requested
 * before the subscriber demands it.
 *
 * @param <T> what comes one after the other
 */
public final class FeedPublisher<T> implements SdkPublisher<T> {
  private final Connection connection;
  private final Supplier<? extends Work<@Nullable T>> feeds;

  /**
   * Nothing is sent yet.
   *
   * @param feeds makes a feed, or a call of one, for each subscriber
   */
  public FeedPublisher(Connection connection, Supplier<? extends Work<@Nullable T>> feeds) {
    this.connection = connection;
    this.feeds = feeds;
  }

  @Override
  public void subscribe(Subscriber<? super T> subscriber) {
    Objects.requireNonNull(subscriber, "subscriber");
    FeedSubscription<T> subscription;
    try {
      Work<@Nullable T> feed = feeds.get();
      subscription = new FeedSubscription<>(subscriber, connection.async(feed), feed);
    } catch (Throwable e) { // also what Java calls checked: Kotlin and Lombok throw it
      subscriber.onSubscribe(new NothingToDemand());
      subscriber.onError(e);
      return;
    }
    subscription.start();
  }

  /** Of what has failed before it began. */
  private static final class NothingToDemand implements Subscription {
    @Override
    public void request(long items) {}

    @Override
    public void cancel() {}
  }
}
