package io.dynamodel;

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
    return entries.fullItems();
  }

  @Override
  public Stream<M> stream() {
    return Iterations.stream(entries.fullItems());
  }

  @Override
  public List<M> toList() {
    return Iterations.toList(entries.fullItems());
  }

  @Override
  public Optional<M> first() {
    return Iterations.first(entries.limit(1).fullItems());
  }

  /** What is read, such as {@code full items of Query[…]}. */
  @Override
  public String toString() {
    return "full items of " + entries;
  }
}
