package io.dynamodel.internal.read;

import io.dynamodel.convert.StoredItem;
import io.dynamodel.internal.call.Exchange;
import io.dynamodel.internal.cursor.Position;
import io.dynamodel.internal.cursor.Position.After;
import io.dynamodel.internal.item.TableContext;
import io.dynamodel.internal.read.ReadSource.PageRequest;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Makes the requests for the pages of one call. */
final class PageSource {
  private final TableContext<?> table;
  private final ReadPlan<?> plan;
  private final List<ReadExpressions> expressions; // one for all segments, or one for each
  private final boolean countOnly;

  PageSource(TableContext<?> table, ReadPlan<?> plan, boolean countOnly) {
    this.table = table;
    this.plan = plan;
    int different = plan.source().isMerged() ? plan.source().segments() : 1;
    this.expressions =
        IntStream.range(0, different)
            .mapToObj(segment -> ReadExpressions.of(plan, table, segment))
            .toList();
    this.countOnly = countOnly;
  }

  private ReadExpressions of(int segment) {
    return expressions.get(expressions.size() == 1 ? 0 : segment);
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
    Exchange<?, ?, RawPage> page = plan.source().page(table, of(segment), request);
    Predicate<StoredItem> wanted = plan.wanted();
    return wanted == null ? page : page.then(each -> each.only(wanted));
  }
}
