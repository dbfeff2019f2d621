package io.dynamodel;

import io.dynamodel.contract.CheckReturnValue;
import io.dynamodel.exception.ItemMappingException;
import io.dynamodel.expression.Condition;
import java.util.function.Consumer;

/**
 * What a query or a scan asks. Immutable: each method that refines it gives a new one.
 *
 * @param <T> what is returned
 * @param <S> the kind of query or scan
 */
@CheckReturnValue
public sealed interface Reading<T, S>
    permits Query,
        PartialQuery,
        Scan,
        PartialScan,
        AsyncQuery,
        AsyncPartialQuery,
        AsyncScan,
        AsyncPartialScan {

  /**
   * Only items for which {@code condition} holds (FilterExpression), beside earlier filters.
   * DynamoDB evaluates it after it has read, and charges for what it has read.
   *
   * @throws IllegalArgumentException if it speaks of a key of what is queried
   */
  S filter(Condition<T> condition);

  /**
   * At most {@code items} are returned, whatever the filter.
   *
   * @throws IllegalArgumentException if it is less than 1
   */
  S limit(int items);

  /**
   * At most {@code items} are evaluated per request (Limit), before the filter: how much is read at
   * a time, not how much is returned.
   *
   * @throws IllegalArgumentException if it is less than 1
   */
  S pageSize(int items);

  /**
   * Only items that have not passed their {@code @TimeToLive} when they are read
   * (FilterExpression): DynamoDB deletes those that have within days. Items without one never
   * expire.
   *
   * @throws IllegalArgumentException if the model has no {@code @TimeToLive}, or if the index that
   *     is read does not hold it, or if it is a key of what is queried
   */
  S withoutExpired();

  /**
   * An item that can't be read as what it should be goes to {@code handler}, with its table, key
   * and stored attributes, and is left out: it does not count for the limit, and cursors go past
   * it. The handler is called on the thread that reads, when it is the item's turn; what it throws
   * ends the reading. Counting and deleting read no items, so they do not leave it out.
   */
  S onUnreadable(Consumer<ItemMappingException> handler);
}
