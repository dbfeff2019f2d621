package io.dynamodel.internal.read;

import io.dynamodel.internal.cursor.Position;
import io.dynamodel.internal.cursor.Positions;
import io.dynamodel.internal.item.ItemDecoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Reads what becomes one page: a request, or several; of each segment that is not at its end. */
final class PageRead<T> {
  static final int MOST_REQUESTS = 100;

  private final PageSource source;
  private final ReadPlan<T> plan;
  private final ItemDecoder<T> decoder;
  private final Executor executor;
  private final List<T> items = new ArrayList<>();
  private Positions end;
  private int evaluated;

  PageRead(
      PageSource source,
      ReadPlan<T> plan,
      ItemDecoder<T> decoder,
      Positions from,
      Executor executor) {
    this.source = source;
    this.plan = plan;
    this.decoder = decoder;
    this.end = from;
    this.executor = executor;
  }

  /** Requests what comes next, once. */
  void readOnce() {
    List<Position> positions = new ArrayList<>();
    for (SegmentPage segment : SegmentPage.request(source, end, items.size(), executor)) {
      positions.add(add(segment));
    }
    end = new Positions(positions);
  }

  /** Requests until there are as many items as wanted, or no more, but not for ever. */
  void fill() {
    for (int i = 0; i < MOST_REQUESTS && !end.isEnd() && !plan.isEnough(items.size()); i++) {
      readOnce();
    }
  }

  /** Items beyond the limit are left for the next page: gives where that starts. */
  private Position add(SegmentPage segment) {
    RawPage page = segment.page();
    if (page == null) {
      return Position.END;
    }
    evaluated += page.evaluated();
    int taken = 0;
    while (taken < page.items().size() && !plan.isEnough(items.size())) {
      T item = decoder.decode(page.items().get(taken));
      if (item != null) {
        items.add(item);
      }
      taken++;
    }
    boolean all = taken == page.items().size();
    return all ? page.end() : taken == 0 ? segment.from() : after(page.items().get(taken - 1));
  }

  private Position after(Map<String, AttributeValue> last) {
    return new Position.After(plan.source().keyOf(decoder.table(), last));
  }

  List<T> items() {
    return items;
  }

  int evaluated() {
    return evaluated;
  }

  Positions end() {
    return end;
  }
}
