package io.dynamodel.internal.read;

import io.dynamodel.convert.StoredItem;
import io.dynamodel.internal.call.Exchange;
import io.dynamodel.internal.cursor.Position;
import io.dynamodel.internal.cursor.Position.After;
import io.dynamodel.internal.item.TableContext;
import io.dynamodel.internal.read.ReadSource.PageRequest;
import java.util.Map;
import java.util.function.Predicate;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Makes the requests for the pages of one call. */
final class PageSource {
  private final TableContext<?> table;
  private final ReadPlan<?> plan;
  private final ReadExpressions expressions;
  private final boolean countOnly;

  PageSource(TableContext<?> table, ReadPlan<?> plan, boolean countOnly) {
    this.table = table;
    this.plan = plan;
    this.expressions = ReadExpressions.of(plan, table);
    this.countOnly = countOnly;
  }

  ReadPlan<?> plan() {
    return plan;
  }

  int segments() {
    return plan.source().segments();
  }

  /**
   * The request for the page of a segment that starts at {@code from}, which is not its end.
   *
   * @param returned how many items the call has returned before
   */
  Exchange<?, ?, RawPage> request(int segment, Position from, long returned) {
    Map<String, AttributeValue> startKey = from instanceof After after ? after.key() : null;
    PageRequest request = new PageRequest(segment, startKey, plan.evaluated(returned), countOnly);
    Exchange<?, ?, RawPage> page = plan.source().page(table, expressions, request);
    Predicate<StoredItem> wanted = plan.wanted();
    return wanted == null ? page : page.then(each -> each.only(wanted));
  }
}
