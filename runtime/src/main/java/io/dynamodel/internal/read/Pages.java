package io.dynamodel.internal.read;

import io.dynamodel.internal.call.Errand;
import io.dynamodel.internal.call.Feed;
import io.dynamodel.internal.cursor.Position;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Queue;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The pages of a query or a scan; of several segments, in the order in which they arrive. Each
 * segment has one request under way or one page that waits to be taken, never more: a slow consumer
 * holds the requests back. Nothing is sent for a condition that never holds.
 */
final class Pages extends Feed<RawPage> {
  private final PageSource source;
  private final Position[] positions;
  private final Queue<Integer> idle = new ArrayDeque<>();
  private final Queue<Arrived> arrived = new ArrayDeque<>();
  private int underWay;
  private long expected;

  private record Arrived(int segment, RawPage page) {}

  Pages(PageSource source) {
    this.source = source;
    this.positions = new Position[source.segments()];
    Arrays.fill(positions, Position.START);
    if (!source.plan().readsNothing()) {
      IntStream.range(0, positions.length).forEach(idle::add);
    }
  }

  /** How many items have been returned, and what is asked for comes beside them. */
  void returned(long items) {
    expected = items;
  }

  @Override
  public int parallelRequests() {
    return positions.length;
  }

  @Override
  public @Nullable Errand<?> next() {
    Integer segment = hasFailed() || source.plan().isEnough(expected) ? null : idle.poll();
    if (segment == null) {
      return null;
    }
    underWay++;
    return new Errand<>(
        source.request(segment, positions[segment], expected), new SegmentEnd(segment));
  }

  /** Takes the page; its segment can go on, as if all its items were returned. */
  @Override
  public @Nullable RawPage poll() {
    Arrived first = arrived.poll();
    if (first == null) {
      checkFailure();
      return null;
    }
    expected += first.page().count();
    if (!positions[first.segment()].equals(Position.END)) {
      idle.add(first.segment());
    }
    return first.page();
  }

  @Override
  public boolean isOver() {
    return idle.isEmpty() && underWay == 0 && arrived.isEmpty();
  }

  private final class SegmentEnd implements Errand.End<RawPage> {
    private final int segment;

    SegmentEnd(int segment) {
      this.segment = segment;
    }

    @Override
    public void answered(RawPage page) {
      underWay--;
      positions[segment] = page.end();
      arrived.add(new Arrived(segment, page));
    }

    @Override
    public void failed(Throwable failure, boolean sent) {
      underWay--;
      abandon(failure);
    }
  }
}
