package io.dynamodel;

import io.dynamodel.exception.BatchIncompleteException;
import io.dynamodel.exception.InvalidCursorException;
import io.dynamodel.exception.ItemMappingException;

/**
 * The items of a query or a scan: all of them, in pages, counted or deleted. Nothing is sent before
 * you ask for one of these.
 *
 * @param <T> what is returned
 */
public sealed interface Results<T> extends Items<T> permits Query, PartialQuery, Scan, PartialScan {

  /**
   * The first page: one request, of a parallel scan one for each segment. A page may be empty
   * though there are more: a filter may have left nothing of what was read.
   *
   * @throws ItemMappingException if one of its items can't be read
   */
  Page<T> page();

  /**
   * The page that starts where another one has ended; it may have had another filter, limit or page
   * size.
   *
   * @throws InvalidCursorException if the cursor is of another table, index, key condition or
   *     direction, or of a scan with another number of segments, or if it is damaged, tampered
   *     with, or signed or encrypted with another key; nothing was sent
   * @throws ItemMappingException if one of its items can't be read
   */
  Page<T> page(Cursor cursor);

  /**
   * The first page with as many items as {@code limit} says: requests go on until there are so
   * many, or no more, but not for ever. After 100 requests (of a parallel scan, 100 of each
   * segment) the page has what was found until then, fewer items or none, and a cursor that goes on
   * from there. So fewer items than the limit are the end only where there is no next page.
   *
   * @throws IllegalArgumentException if there is no limit; nothing was sent
   * @throws ItemMappingException if one of its items can't be read
   */
  Page<T> filledPage();

  /**
   * As {@link #filledPage()}, from where another page has ended, filled or not.
   *
   * @throws IllegalArgumentException if there is no limit; nothing was sent
   * @throws InvalidCursorException if the cursor is not one of this reading, as {@link
   *     #page(Cursor)} says; nothing was sent
   * @throws ItemMappingException if one of its items can't be read
   */
  Page<T> filledPage(Cursor cursor);

  /**
   * All pages up to the limit, each requested when it is asked for, as {@link #page()} does; empty
   * ones are among them. After a failure an iteration stays failed, as that of the items does.
   */
  Iterable<Page<T>> pages();

  /** How many items there are, at most the limit (Select=COUNT: the items are not sent). */
  long count();

  /**
   * Deletes the items: reads their keys, and deletes them by key (BatchWriteItem, 25 a request)
   * while more are read. There are no conditions, also in a model with versions: an item that has
   * changed since it was read is deleted, too.
   *
   * <p>If the model has {@code @Unique} values, the guard of a value goes with its item: each item
   * is a transaction of its own (TransactWriteItems), up to 8 at the same time.
   *
   * @return how many were deleted
   * @throws BatchIncompleteException if DynamoDB leaves some unprocessed again and again, if a
   *     request that deletes fails, or if one that reads fails after that: says how many are
   *     deleted, and which keys were read and are left
   */
  long deleteAll();
}
