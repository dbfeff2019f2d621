package io.dynamodel.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Reads one page: of each segment that is not at its end. */
final class PageRead {
  private final TableContext<?> table;
  private final ReadPlan<?> plan;
  private final List<Map<String, AttributeValue>> items = new ArrayList<>();
  private final List<Position> positions = new ArrayList<>();
  private int evaluated;

  private PageRead(TableContext<?> table, ReadPlan<?> plan) {
    this.table = table;
    this.plan = plan;
  }

  /** Requests the page that starts at {@code from}. */
  static PageRead of(
      Call call, TableContext<?> table, ReadPlan<?> plan, Positions from, Executor executor) {
    PageRead page = new PageRead(table, plan);
    PageSource source = new PageSource(call, table, plan, false);
    List<SegmentPage> segments = SegmentPage.request(source, from, executor);
    segments.forEach(segment -> page.add(segment));
    return page;
  }

  /** Items beyond the limit are left for the next page. */
  private void add(SegmentPage segment) {
    RawPage page = segment.page();
    if (page == null) {
      positions.add(Position.END);
      return;
    }
    evaluated += page.evaluated();
    int taken = 0;
    while (taken < page.items().size() && !plan.isEnough(items.size())) {
      items.add(page.items().get(taken));
      taken++;
    }
    boolean all = taken == page.items().size();
    positions.add(all ? page.end() : taken == 0 ? segment.from() : after(page.items(), taken));
  }

  private Position after(List<Map<String, AttributeValue>> read, int taken) {
    Map<String, AttributeValue> last = read.get(taken - 1);
    return new Position.After(plan.source().keyOf(table, last));
  }

  List<Map<String, AttributeValue>> items() {
    return items;
  }

  int evaluated() {
    return evaluated;
  }

  Positions end() {
    return new Positions(positions);
  }
}
