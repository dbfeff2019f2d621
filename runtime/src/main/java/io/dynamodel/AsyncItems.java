package io.dynamodel;

import io.dynamodel.exception.ItemMappingException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.core.async.SdkPublisher;

/**
 * Items that are requested as they are demanded; empty pages are followed. No thread waits. What
 * goes wrong is the publisher's error or the future's failure; an item that can't be read as what
 * it should be is an {@link ItemMappingException} when its turn comes.
 *
 * @param <T> what is returned
 */
public sealed interface AsyncItems<T> permits AsyncResults, AsyncFullItems, AsyncKeyedItems {

  /**
   * The items. Each subscriber starts a reading of its own; nothing is requested before it demands
   * items, and at most one page ahead. Cancelling the subscription stops the requests.
   */
  SdkPublisher<T> items();

  /** All items. Cancelling the future stops the requests. */
  CompletableFuture<List<T>> toList();

  /** The first item; reads no more than it takes to find it. */
  CompletableFuture<Optional<T>> first();
}
