package io.dynamodel;

import io.dynamodel.internal.call.CloseableIterator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Full items, read by waiting.
 *
 * @param entries reads the index
 * @param <M> the model
 */
record IndexedItems<M>(QueryPlan<?> entries) implements FullItems<M> {

  @Override
  public Iterator<M> iterator() {
    return iteration(entries);
  }

  @Override
  public Stream<M> stream() {
    return Iterations.stream(iteration(entries));
  }

  @Override
  public List<M> toList() {
    return Iterations.toList(iteration(entries));
  }

  @Override
  public Optional<M> first() {
    return Iterations.first(iteration(entries.limit(1)));
  }

  private static <M> CloseableIterator<M> iteration(QueryPlan<?> entries) {
    return entries.reads().iterator(entries.fullItems());
  }

  /** What is read, such as {@code full items of Query[…]}. */
  @Override
  public String toString() {
    return "full items of " + entries;
  }
}
