package io.dynamodel.internal.read;

import io.dynamodel.convert.StoredItem;
import io.dynamodel.internal.call.IncompleteAnswer;
import io.dynamodel.internal.cursor.Position;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * One answer of a query or a scan.
 *
 * @param items as stored; none if only a count was asked for
 * @param count how many items passed the filter
 * @param evaluated how many items were read before the filter
 * @param lastKey where the next page starts; empty: this was the last
 */
record RawPage(
    List<StoredItem> items, int count, int evaluated, Map<String, AttributeValue> lastKey) {

  /** Of what has no items. */
  static final RawPage EMPTY = new RawPage(List.of(), 0, 0, Map.of());

  /** What an answer to {@code operation} says; null where the answer lacks what it must have. */
  static RawPage of(
      String operation,
      String table,
      @Nullable List<StoredItem> items,
      @Nullable Integer count,
      @Nullable Integer evaluated,
      Map<String, AttributeValue> lastKey) {
    if (items == null || count == null || evaluated == null) {
      String part = items == null ? "Items" : count == null ? "Count" : "ScannedCount";
      throw IncompleteAnswer.of(operation, table, "lacks " + part);
    }
    return new RawPage(items, count, evaluated, lastKey);
  }

  /** The same without the items that are not {@code wanted}, which still count as evaluated. */
  RawPage only(Predicate<StoredItem> wanted) {
    List<StoredItem> some = items.stream().filter(wanted).toList();
    return new RawPage(some, some.size(), evaluated, lastKey);
  }

  /** Where the segment stands after it. */
  Position end() {
    return lastKey.isEmpty() ? Position.END : new Position.After(lastKey);
  }
}
