package io.dynamodel.internal;

import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * One answer of a query or a scan.
 *
 * @param items as stored; none if only a count was asked for
 * @param count how many items passed the filter
 * @param lastKey where the next page starts; empty: this was the last
 */
record RawPage(
    List<Map<String, AttributeValue>> items, int count, Map<String, AttributeValue> lastKey) {

  boolean isLast() {
    return lastKey.isEmpty();
  }
}
