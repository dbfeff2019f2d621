package io.dynamodel;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What one request of a query or a scan returned; of a parallel scan, one request for each segment.
 *
 * @param items the items that passed the filter, at most the limit
 * @param next where the next page starts; empty: there is none. Where DynamoDB stops at the very
 *     end, the next page is empty
 * @param evaluatedCount how many items DynamoDB read before the filter
 * @param consumedCapacity the capacity units; empty if DynamoDB was not asked for them
 * @param <T> what is returned
 */
public record Page<T>(
    List<T> items, Optional<Cursor> next, int evaluatedCount, OptionalDouble consumedCapacity) {

  /** Copies the list. */
  public Page {
    items = List.copyOf(items);
  }

  /** Whether there is another page, which may be empty. */
  public boolean hasNext() {
    return next.isPresent();
  }

  /** How many items were returned. */
  public int returnedCount() {
    return items.size();
  }
}
