package io.dynamodel;

import io.dynamodel.exception.BatchIncompleteException;
import io.dynamodel.exception.InvalidCursorException;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.core.async.SdkPublisher;

/**
 * The items of a query or a scan: all of them, in pages, counted or deleted. Nothing is sent before
 * you ask for one of these; cancelling a future stops what it does.
 *
 * @param <T> what is returned
 */
public sealed interface AsyncResults<T> extends AsyncItems<T>
    permits AsyncQuery, AsyncPartialQuery, AsyncScan, AsyncPartialScan {

  /** The first page, as {@link Results#page()}. */
  CompletableFuture<Page<T>> page();

  /**
   * The page that starts where another one has ended, as {@link Results#page(Cursor)}; an {@link
   * InvalidCursorException} is the future's failure.
   */
  CompletableFuture<Page<T>> page(Cursor cursor);

  /**
   * The first page with as many items as {@code limit} says, as {@link Results#filledPage()}.
   *
   * @throws IllegalArgumentException if there is no limit; nothing was sent
   */
  CompletableFuture<Page<T>> filledPage();

  /**
   * As {@link #filledPage()}, from where another page has ended, filled or not; an {@link
   * InvalidCursorException} is the future's failure.
   *
   * @throws IllegalArgumentException if there is no limit; nothing was sent
   */
  CompletableFuture<Page<T>> filledPage(Cursor cursor);

  /**
   * All pages up to the limit, each requested when it is demanded; empty ones are among them. Each
   * subscriber starts a reading of its own. Cancelling the subscription stops the requests.
   */
  SdkPublisher<Page<T>> pages();

  /** How many items there are, at most the limit (Select=COUNT: the items are not sent). */
  CompletableFuture<Long> count();

  /**
   * Deletes the items and gives their number, as {@link Results#deleteAll}; a {@link
   * BatchIncompleteException} is the future's failure.
   */
  CompletableFuture<Long> deleteAll();
}
