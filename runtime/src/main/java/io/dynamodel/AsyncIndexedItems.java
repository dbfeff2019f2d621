package io.dynamodel;

import io.dynamodel.internal.call.Connection;
import io.dynamodel.internal.call.Drain;
import io.dynamodel.internal.call.FeedPublisher;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.core.async.SdkPublisher;

/**
 * Full items, read without waiting.
 *
 * @param entries reads the index
 * @param <M> the model
 */
record AsyncIndexedItems<M>(QueryPlan<?> entries) implements AsyncFullItems<M> {

  @Override
  public SdkPublisher<M> items() {
    return new FeedPublisher<>(connection(), entries::fullItems);
  }

  @Override
  public CompletableFuture<List<M>> toList() {
    return connection().start(() -> Drain.toList(entries.fullItems()));
  }

  @Override
  public CompletableFuture<Optional<M>> first() {
    return connection().start(() -> Drain.first(entries.limit(1).fullItems()));
  }

  private Connection connection() {
    return entries.reads().access().connection();
  }

  /** What is read, such as {@code full items of Query[…]}. */
  @Override
  public String toString() {
    return "full items of " + entries;
  }
}
