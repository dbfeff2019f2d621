package io.dynamodel;

import io.dynamodel.exception.ItemMappingException;
import io.dynamodel.internal.call.CloseableIterator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Items that are requested while they are iterated, each page when its items are asked for; empty
 * pages are followed. Each iteration starts anew. An item that can't be read as what it should be
 * is an {@link ItemMappingException} when its turn comes.
 *
 * <p>An iteration that has failed, for whatever reason, stays failed: {@code hasNext()} and {@code
 * next()} throw an {@link IllegalStateException} from then on, with the failure as its cause. Where
 * items are that can't be read, {@code onUnreadable} goes on past them.
 *
 * @param <T> what is returned
 */
public abstract sealed class Items<T> implements Iterable<T>
    permits Reading, FullItems, KeyedItems {
  Items() {}

  abstract CloseableIterator<T> openItems();

  /** The items without those after the first. */
  abstract Items<T> onlyFirstItem();

  /** The items, requested as they are asked for. */
  @Override
  public final Iterator<T> iterator() {
    return openItems();
  }

  /** The items, requested as the stream asks for them. Closing it stops the requests. */
  public final Stream<T> stream() {
    CloseableIterator<T> items = openItems();
    int traits = Spliterator.ORDERED | Spliterator.NONNULL;
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(items, traits), false)
        .onClose(items::close);
  }

  /** All items. */
  public final List<T> toList() {
    try (Stream<T> items = stream()) {
      return items.toList();
    }
  }

  /** The first item; reads no more than it takes to find it. */
  public final Optional<T> first() {
    try (CloseableIterator<T> items = onlyFirstItem().openItems()) {
      return items.hasNext() ? Optional.of(items.next()) : Optional.empty();
    }
  }
}
