package io.dynamodel;

import io.dynamodel.contract.CheckReturnValue;
import io.dynamodel.exception.ItemMappingException;
import io.dynamodel.internal.call.Connection;
import io.dynamodel.internal.call.Drain;
import io.dynamodel.internal.call.FeedPublisher;
import io.dynamodel.internal.read.KeyedPlan;
import io.dynamodel.internal.read.Reads;
import io.dynamodel.schema.Selection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import software.amazon.awssdk.core.async.SdkPublisher;

/**
 * The items of any number of keys, in the order of the keys, read without waiting. Immutable.
 *
 * @param <T> what is returned
 */
public final class AsyncKeyedItems<T> implements AsyncItems<T> {
  private final Reads reads;
  private final KeyedPlan<T> plan;

  AsyncKeyedItems(Reads reads, KeyedPlan<T> plan) {
    this.reads = reads;
    this.plan = plan;
  }

  /** Reads a part of each item (ProjectionExpression), as what {@code selection} makes of it. */
  @CheckReturnValue
  public <P> AsyncKeyedItems<P> select(Selection<T, P> selection) {
    return new AsyncKeyedItems<>(reads, plan.as(Objects.requireNonNull(selection, "selection")));
  }

  /**
   * An item that can't be read as what it should be goes to {@code handler}, with its table, key
   * and stored attributes, and is left out. What the handler throws ends the reading.
   */
  @CheckReturnValue
  public AsyncKeyedItems<T> onUnreadable(Consumer<ItemMappingException> handler) {
    return new AsyncKeyedItems<>(
        reads, plan.onUnreadable(Objects.requireNonNull(handler, "handler")));
  }

  @Override
  public SdkPublisher<T> items() {
    return new FeedPublisher<>(connection(), () -> reads.items(plan));
  }

  @Override
  public CompletableFuture<List<T>> toList() {
    return connection().start(() -> Drain.toList(reads.items(plan)));
  }

  @Override
  public CompletableFuture<Optional<T>> first() {
    return connection().start(() -> Drain.first(reads.items(plan.withLimit(1))));
  }

  private Connection connection() {
    return reads.access().connection();
  }

  /** What is read; the keys are not: to show them would be to iterate them. */
  @Override
  public String toString() {
    return "items of keys of table " + reads.table().table();
  }
}
