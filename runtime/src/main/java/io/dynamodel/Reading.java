package io.dynamodel;

import io.dynamodel.contract.CheckReturnValue;
import io.dynamodel.exception.BatchIncompleteException;
import io.dynamodel.exception.InvalidCursorException;
import io.dynamodel.exception.ItemMappingException;
import io.dynamodel.expression.Condition;
import io.dynamodel.internal.call.CloseableIterator;
import io.dynamodel.internal.read.ReadPlan;
import io.dynamodel.internal.read.Reads;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * A query or a scan that has not been sent. Immutable: each method that refines it gives a new one.
 *
 * @param <T> what is returned
 * @param <S> the kind of reading
 */
public abstract sealed class Reading<T, S extends Reading<T, S>> extends Items<T>
    permits AbstractQuery, AbstractScan {
  private final Reads reads;
  private final ReadPlan<T> plan;

  Reading(Reads reads, ReadPlan<T> plan) {
    this.reads = reads;
    this.plan = plan;
  }

  abstract S with(ReadPlan<T> newPlan);

  final Reads tableReads() {
    return reads;
  }

  final ReadPlan<T> readPlan() {
    return plan;
  }

  /**
   * Only items for which {@code condition} holds (FilterExpression), beside earlier filters.
   * DynamoDB evaluates it after it has read, and charges for what it has read.
   *
   * @throws IllegalArgumentException if it speaks of a key of what is queried
   */
  @CheckReturnValue
  public final S filter(Condition<T> condition) {
    Objects.requireNonNull(condition, "condition");
    plan.source().checkFilter(reads.table(), condition);
    return with(plan.withFilter(condition));
  }

  /**
   * At most {@code items} are returned, whatever the filter.
   *
   * @throws IllegalArgumentException if it is less than 1
   */
  @CheckReturnValue
  public final S limit(int items) {
    return with(plan.withLimit(items));
  }

  /**
   * At most {@code items} are evaluated per request (Limit), before the filter: how much is read at
   * a time, not how much is returned.
   *
   * @throws IllegalArgumentException if it is less than 1
   */
  @CheckReturnValue
  public final S pageSize(int items) {
    return with(plan.withPageSize(items));
  }

  /**
   * Only items that have not passed their {@code @TimeToLive} when they are read
   * (FilterExpression): DynamoDB deletes those that have within days. Items without one never
   * expire.
   *
   * @throws IllegalArgumentException if the model has no {@code @TimeToLive}, or if the index that
   *     is read does not hold it, or if it is a key of what is queried
   */
  @CheckReturnValue
  public final S withoutExpired() {
    return with(plan.withoutExpired(reads.table()));
  }

  /**
   * An item that can't be read as what it should be goes to {@code handler}, with its table, key
   * and stored attributes, and is left out: it does not count for the limit, and cursors go past
   * it. The handler is called on the thread that reads, when it is the item's turn; what it throws
   * ends the reading. Counting and deleting read no items, so they do not leave it out.
   */
  @CheckReturnValue
  public final S onUnreadable(Consumer<ItemMappingException> handler) {
    return with(plan.onUnreadable(Objects.requireNonNull(handler, "handler")));
  }

  /**
   * The first page: one request, of a parallel scan one for each segment. A page may be empty
   * though there are more: a filter may have left nothing of what was read.
   *
   * @throws ItemMappingException if one of its items can't be read
   */
  public final Page<T> page() {
    return reads.page(plan, null);
  }

  /**
   * The page that starts where another one has ended; it may have had another filter, limit or page
   * size.
   *
   * @throws InvalidCursorException if the cursor is of another table, index, key condition or
   *     direction, or of a scan with another number of segments, or if it is damaged, tampered
   *     with, or signed or encrypted with another key; nothing was sent
   * @throws ItemMappingException if one of its items can't be read
   */
  public final Page<T> page(Cursor cursor) {
    return reads.page(plan, Objects.requireNonNull(cursor, "cursor"));
  }

  /**
   * The first page with as many items as {@link #limit} says: requests go on until there are so
   * many, or no more, but not for ever. After 100 requests (of a parallel scan, 100 of each
   * segment) the page has what was found until then, fewer items or none, and a cursor that goes on
   * from there. So fewer items than the limit are the end only where there is no next page.
   *
   * @throws IllegalArgumentException if there is no limit; nothing was sent
   * @throws ItemMappingException if one of its items can't be read
   */
  public final Page<T> filledPage() {
    return reads.filledPage(plan, null);
  }

  /**
   * As {@link #filledPage()}, from where another page has ended, filled or not.
   *
   * @throws IllegalArgumentException if there is no limit; nothing was sent
   * @throws InvalidCursorException if the cursor is not one of this reading, as {@link
   *     #page(Cursor)} says; nothing was sent
   * @throws ItemMappingException if one of its items can't be read
   */
  public final Page<T> filledPage(Cursor cursor) {
    return reads.filledPage(plan, Objects.requireNonNull(cursor, "cursor"));
  }

  /**
   * All pages up to the limit, each requested when it is asked for, as {@link #page()} does; empty
   * ones are among them. After a failure an iteration stays failed, as that of the items does.
   */
  public final Iterable<Page<T>> pages() {
    return () -> new PageIterator<>(this);
  }

  /** How many items there are, at most the limit (Select=COUNT: the items are not sent). */
  public final long count() {
    return reads.count(plan);
  }

  /**
   * Deletes the items: reads their keys, and deletes them by key (BatchWriteItem, 25 a request)
   * while more are read. There are no conditions, also in a model with versions: an item that has
   * changed since it was read is deleted, too.
   *
   * @return how many were deleted
   * @throws BatchIncompleteException if DynamoDB leaves some unprocessed again and again, if a
   *     request that deletes fails, or if one that reads fails after that: says how many are
   *     deleted, and which keys were read and are left
   */
  public final long deleteAll() {
    return reads.deleteAll(plan);
  }

  @Override
  final CloseableIterator<T> openItems() {
    return reads.items(plan);
  }

  @Override
  final S onlyFirstItem() {
    return limit(1);
  }

  /** What is read, such as {@code Query[table events, eventId = "e1", limit 3]}. */
  @Override
  public final String toString() {
    return plan.describe(reads.table().table());
  }
}
