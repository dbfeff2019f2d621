package io.dynamodel;

import io.dynamodel.contract.CheckReturnValue;
import io.dynamodel.convert.StoredItem;
import io.dynamodel.exception.ItemMappingException;
import io.dynamodel.internal.read.KeyedPlan;
import io.dynamodel.internal.read.Reads;
import io.dynamodel.schema.Selection;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The items of any number of keys, in the order of the keys: {@link DynamoTable#getEach}.
 * Immutable.
 *
 * @param <T> what is returned
 */
public final class KeyedItems<T> implements Items<T> {
  private final Reads reads;
  private final KeyedPlan<T> plan;

  KeyedItems(Reads reads, KeyedPlan<T> plan) {
    this.reads = reads;
    this.plan = plan;
  }

  /** All items of {@code keys}, of which a null is refused when its turn comes. */
  static <M> KeyedPlan<M> plan(Supplier<Stream<? extends Key<?>>> keys, Selection<M, M> whole) {
    return KeyedPlan.all(() -> keys.get().map(KeyedItems::item).iterator(), whole);
  }

  private static StoredItem item(Key<?> key) {
    return StoredItem.of(Objects.requireNonNull(key, "key").attributes());
  }

  /** Reads a part of each item (ProjectionExpression), as what {@code selection} makes of it. */
  @CheckReturnValue
  public <P> KeyedItems<P> select(Selection<T, P> selection) {
    return new KeyedItems<>(reads, plan.as(Objects.requireNonNull(selection, "selection")));
  }

  /**
   * An item that can't be read as what it should be goes to {@code handler}, with its table, key
   * and stored attributes, and is left out. What the handler throws ends the reading.
   */
  @CheckReturnValue
  public KeyedItems<T> onUnreadable(Consumer<ItemMappingException> handler) {
    return new KeyedItems<>(reads, plan.onUnreadable(Objects.requireNonNull(handler, "handler")));
  }

  @Override
  public Iterator<T> iterator() {
    return reads.iterator(reads.items(plan));
  }

  @Override
  public Stream<T> stream() {
    return Iterations.stream(reads.iterator(reads.items(plan)));
  }

  @Override
  public List<T> toList() {
    return Iterations.toList(reads.iterator(reads.items(plan)));
  }

  @Override
  public Optional<T> first() {
    return Iterations.first(reads.iterator(reads.items(plan.withLimit(1))));
  }

  /** What is read; the keys are not: to show them would be to iterate them. */
  @Override
  public String toString() {
    return "items of keys of table " + reads.table().table();
  }
}
