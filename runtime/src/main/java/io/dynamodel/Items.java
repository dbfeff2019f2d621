package io.dynamodel;

import io.dynamodel.exception.ItemMappingException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
public sealed interface Items<T> extends Iterable<T> permits Results, FullItems, KeyedItems {

  /** The items, requested as they are asked for. */
  @Override
  Iterator<T> iterator();

  /** The items, requested as the stream asks for them. Closing it stops the requests. */
  Stream<T> stream();

  /** All items. */
  List<T> toList();

  /** The first item; reads no more than it takes to find it. */
  Optional<T> first();
}
