package io.dynamodel;

import io.dynamodel.internal.call.CloseableIterator;
import io.dynamodel.internal.call.Work;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A query or a scan whose methods wait for their answers: those of {@link Results}.
 *
 * @param <T> what is returned
 * @param <S> the kind of query or scan
 * @param <Q> the kind that a condition on the sort key gives
 */
abstract class SyncReading<T, S, Q> extends AbstractReading<T, S, Q> {

  SyncReading(QueryPlan<T> plan, Function<QueryPlan<T>, S> same, Function<QueryPlan<T>, Q> plain) {
    super(plan, same, plain);
  }

  /** As {@link Items#iterator}. */
  public final Iterator<T> iterator() {
    return iteration(plan());
  }

  /** As {@link Items#stream}. */
  public final Stream<T> stream() {
    return Iterations.stream(iteration(plan()));
  }

  /** As {@link Items#toList}. */
  public final List<T> toList() {
    return Iterations.toList(iteration(plan()));
  }

  /** As {@link Items#first}. */
  public final Optional<T> first() {
    return Iterations.first(iteration(plan().limit(1)));
  }

  /** As {@link Results#page()}. */
  public final Page<T> page() {
    return await(plan().page(null));
  }

  /** As {@link Results#page(Cursor)}. */
  public final Page<T> page(Cursor cursor) {
    return await(plan().page(Objects.requireNonNull(cursor, "cursor")));
  }

  /** As {@link Results#filledPage()}. */
  public final Page<T> filledPage() {
    return await(plan().filledPage(null));
  }

  /** As {@link Results#filledPage(Cursor)}. */
  public final Page<T> filledPage(Cursor cursor) {
    return await(plan().filledPage(Objects.requireNonNull(cursor, "cursor")));
  }

  /** As {@link Results#pages}. */
  public final Iterable<Page<T>> pages() {
    return () -> plan().reads().pages(plan().asked());
  }

  /** As {@link Results#count}. */
  public final long count() {
    return await(plan().count());
  }

  /** As {@link Results#deleteAll}. */
  public final long deleteAll() {
    return await(plan().deleteAll());
  }

  private static <T> CloseableIterator<T> iteration(QueryPlan<T> plan) {
    return plan.reads().iterator(plan.items());
  }

  private <R> R await(Work<R> work) {
    return plan().reads().await(work);
  }
}
