package io.dynamodel;

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
    return plan().items();
  }

  /** As {@link Items#stream}. */
  public final Stream<T> stream() {
    return Iterations.stream(plan().items());
  }

  /** As {@link Items#toList}. */
  public final List<T> toList() {
    return Iterations.toList(plan().items());
  }

  /** As {@link Items#first}. */
  public final Optional<T> first() {
    return Iterations.first(plan().limit(1).items());
  }

  /** As {@link Results#page()}. */
  public final Page<T> page() {
    return plan().page(null);
  }

  /** As {@link Results#page(Cursor)}. */
  public final Page<T> page(Cursor cursor) {
    return plan().page(Objects.requireNonNull(cursor, "cursor"));
  }

  /** As {@link Results#filledPage()}. */
  public final Page<T> filledPage() {
    return plan().filledPage(null);
  }

  /** As {@link Results#filledPage(Cursor)}. */
  public final Page<T> filledPage(Cursor cursor) {
    return plan().filledPage(Objects.requireNonNull(cursor, "cursor"));
  }

  /** As {@link Results#pages}. */
  public final Iterable<Page<T>> pages() {
    return () -> new PageIterator<>(plan());
  }

  /** As {@link Results#count}. */
  public final long count() {
    return plan().count();
  }

  /** As {@link Results#deleteAll}. */
  public final long deleteAll() {
    return plan().deleteAll();
  }
}
