package io.dynamodel.internal;

import java.util.List;
import java.util.Map;
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
    List<Map<String, AttributeValue>> items,
    int count,
    int evaluated,
    Map<String, AttributeValue> lastKey) {

  /** Of what has no items. */
  static final RawPage EMPTY = new RawPage(List.of(), 0, 0, Map.of());

  /** Where the segment stands after it. */
  Position end() {
    return lastKey.isEmpty() ? Position.END : new Position.After(lastKey);
  }
}
