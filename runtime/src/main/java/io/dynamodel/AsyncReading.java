package io.dynamodel;

import io.dynamodel.internal.call.Connection;
import io.dynamodel.internal.call.Drain;
import io.dynamodel.internal.call.FeedPublisher;
import io.dynamodel.internal.call.Work;
import io.dynamodel.internal.read.PageFeed;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import software.amazon.awssdk.core.async.SdkPublisher;

/**
 * A query or a scan whose methods wait for nothing: those of {@link AsyncResults}.
 *
 * @param <T> what is returned
 * @param <S> the kind of query or scan
 * @param <Q> the kind that a condition on the sort key gives
 */
abstract class AsyncReading<T, S, Q> extends AbstractReading<T, S, Q> {

  AsyncReading(QueryPlan<T> plan, Function<QueryPlan<T>, S> same, Function<QueryPlan<T>, Q> plain) {
    super(plan, same, plain);
  }

  /** As {@link AsyncItems#items}. */
  public final SdkPublisher<T> items() {
    return new FeedPublisher<>(connection(), plan()::items);
  }

  /** As {@link AsyncItems#toList}. */
  public final CompletableFuture<List<T>> toList() {
    return start(() -> Drain.toList(plan().items()));
  }

  /** As {@link AsyncItems#first}. */
  public final CompletableFuture<Optional<T>> first() {
    return start(() -> Drain.first(plan().limit(1).items()));
  }

  /** As {@link AsyncResults#page()}. */
  public final CompletableFuture<Page<T>> page() {
    return start(() -> plan().page(null));
  }

  /** As {@link AsyncResults#page(Cursor)}. */
  public final CompletableFuture<Page<T>> page(Cursor cursor) {
    Objects.requireNonNull(cursor, "cursor");
    return start(() -> plan().page(cursor));
  }

  /** As {@link AsyncResults#filledPage()}. */
  public final CompletableFuture<Page<T>> filledPage() {
    return start(() -> plan().filledPage(null));
  }

  /** As {@link AsyncResults#filledPage(Cursor)}. */
  public final CompletableFuture<Page<T>> filledPage(Cursor cursor) {
    Objects.requireNonNull(cursor, "cursor");
    return start(() -> plan().filledPage(cursor));
  }

  /** As {@link AsyncResults#pages}. */
  public final SdkPublisher<Page<T>> pages() {
    return new FeedPublisher<>(connection(), () -> new PageFeed<>(plan().reads(), plan().asked()));
  }

  /** As {@link AsyncResults#count}. */
  public final CompletableFuture<Long> count() {
    return start(plan()::count);
  }

  /** As {@link AsyncResults#deleteAll}. */
  public final CompletableFuture<Long> deleteAll() {
    return start(plan()::deleteAll);
  }

  private Connection connection() {
    return plan().reads().access().connection();
  }

  private <R> CompletableFuture<R> start(Supplier<? extends Work<R>> work) {
    return connection().start(work);
  }
}
