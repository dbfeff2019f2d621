package io.dynamodel.internal.read;

import io.dynamodel.convert.StoredItem;
import io.dynamodel.convert.StoredValue;
import io.dynamodel.expression.StoredOrder;
import io.dynamodel.internal.call.Errand;
import io.dynamodel.internal.cursor.Position;
import io.dynamodel.internal.cursor.Positions;
import io.dynamodel.internal.item.TableContext;
import io.dynamodel.schema.KeySource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The segments of a query whose items come in one order: what was read of each and not given out.
 * Nothing is given out before each segment has an item, or has ended; a segment is asked again only
 * when nothing of it is left.
 */
final class Heads {
  private final TableContext<?> table;
  private final PageSource source;
  private final List<String> sortKey;
  private final boolean descending;
  private final List<Segment> segments = new ArrayList<>();
  private final Consumer<Throwable> failures;
  private int evaluated;

  /** What is known of one segment. */
  private final class Segment implements Errand.End<RawPage> {
    private final int number;
    private final Queue<StoredItem> items = new ArrayDeque<>();
    private Position requested; // where the page of the items begins
    private Position read; // up to where pages were read
    private @Nullable StoredItem given; // the last of that page
    private boolean underWay;

    Segment(int number, Position from) {
      this.number = number;
      requested = from;
      read = from;
    }

    boolean isHungry() {
      return items.isEmpty() && !read.equals(Position.END);
    }

    Position position() {
      if (items.isEmpty()) {
        return read;
      }
      return given == null
          ? requested
          : new Position.After(source.plan().source().keyOf(table, given));
    }

    @Override
    public void answered(RawPage page) {
      underWay = false;
      requested = read;
      read = page.end();
      given = null;
      items.addAll(page.items());
      evaluated += page.evaluated();
    }

    @Override
    public void failed(Throwable thrown, boolean sent) {
      underWay = false;
      failures.accept(thrown);
    }
  }

  Heads(TableContext<?> table, PageSource source, Positions from, Consumer<Throwable> failures) {
    this.table = table;
    this.source = source;
    this.failures = failures;
    ReadSource.OfQuery query = (ReadSource.OfQuery) source.plan().source();
    List<KeySource> sort = query.index() == null ? table.schema().sort() : query.index().sort();
    sortKey = sort.stream().map(KeySource::attribute).toList();
    descending = query.descending();
    for (int i = 0; i < source.segments(); i++) {
      Position start = source.plan().readsNothing() ? Position.END : from.segments().get(i);
      segments.add(new Segment(i, start));
    }
  }

  int evaluated() {
    return evaluated;
  }

  /** The segments of which nothing is left, and that have not ended. */
  List<Integer> hungry() {
    return segments.stream().filter(Segment::isHungry).map(each -> each.number).toList();
  }

  /** The next request of a segment. */
  Errand<?> request(int number, long returned) {
    Segment segment = segments.get(number);
    segment.underWay = true;
    return new Errand<>(source.request(number, segment.read, returned), segment);
  }

  /** The request of a segment of which nothing is left; null: none has to be sent now. */
  @Nullable Errand<?> next(long returned) {
    for (Segment segment : segments) {
      if (segment.isHungry() && !segment.underWay) {
        return request(segment.number, returned);
      }
    }
    return null;
  }

  /** Whether a request is under way. */
  boolean isWaiting() {
    return segments.stream().anyMatch(segment -> segment.underWay);
  }

  /** Takes the first item; null: there is none, or it is not known which one is. */
  @Nullable StoredItem poll() {
    Segment first = null;
    for (Segment segment : segments) {
      if (segment.isHungry()) {
        return null;
      }
      if (!segment.items.isEmpty() && (first == null || isBefore(segment, first))) {
        first = segment;
      }
    }
    if (first == null) {
      return null;
    }
    first.given = first.items.remove();
    return first.given;
  }

  /** Ties go by the numbers of segments; a descending order is the exact reverse. */
  private boolean isBefore(Segment segment, Segment earlier) {
    int order = compare(segment.items.element(), earlier.items.element());
    return descending ? order >= 0 : order < 0;
  }

  private int compare(StoredItem one, StoredItem other) {
    for (String name : sortKey) {
      int order = StoredOrder.compare(value(one, name), value(other, name));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  private static AttributeValue value(StoredItem item, String name) {
    StoredValue value = item.value(name);
    if (value == null) {
      throw new IllegalStateException("an item of a query lacks its sort key " + name);
    }
    return value.toAttributeValue();
  }

  /** Whether there is nothing more. */
  boolean isOver() {
    return segments.stream().allMatch(each -> each.items.isEmpty() && !each.isHungry());
  }

  /** Where to go on. */
  Positions positions() {
    return new Positions(segments.stream().map(Segment::position).toList());
  }
}
