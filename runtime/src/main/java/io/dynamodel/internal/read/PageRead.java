package io.dynamodel.internal.read;

import io.dynamodel.convert.StoredItem;
import io.dynamodel.internal.call.Errand;
import io.dynamodel.internal.call.Steps;
import io.dynamodel.internal.cursor.Position;
import io.dynamodel.internal.cursor.Positions;
import io.dynamodel.internal.item.ItemDecoder;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/**
 * Reads what becomes one page, in rounds: in each, a request for each segment that is not at its
 * end, at the same time.
 */
final class PageRead<T> extends Steps<PageContent<T>> {
  private static final int MOST_ROUNDS = 100;

  private final PageSource source;
  private final ReadPlan<T> plan;
  private final ItemDecoder<T> decoder;
  private final List<T> items = new ArrayList<>();
  private final Queue<Integer> unsent = new ArrayDeque<>();
  private final RawPage[] pages; // of this round
  private int roundsLeft;
  private int missing;
  private Positions end;
  private int evaluated;
  private boolean over;

  private PageRead(
      PageSource source, ReadPlan<T> plan, ItemDecoder<T> decoder, Positions from, int rounds) {
    this.source = source;
    this.plan = plan;
    this.decoder = decoder;
    this.end = from;
    this.pages = new RawPage[source.segments()];
    this.roundsLeft = rounds;
    begin();
  }

  /**
   * Of one round.
   *
   * @param filling whether to go on until there are as many items as wanted, or no more; but not
   *     for ever
   */
  static <T> Steps<PageContent<T>> of(
      PageSource source,
      ReadPlan<T> plan,
      ItemDecoder<T> decoder,
      Positions from,
      boolean filling) {
    int rounds = filling ? MOST_ROUNDS : 1;
    return plan.source().isMerged()
        ? new MergedPage<>(source, plan, decoder, from, rounds)
        : new PageRead<>(source, plan, decoder, from, rounds);
  }

  private void begin() {
    roundsLeft--;
    for (int segment = 0; segment < pages.length; segment++) {
      if (!end.segments().get(segment).equals(Position.END)) {
        begin(segment);
      }
    }
  }

  private void begin(int segment) {
    if (plan.readsNothing()) {
      pages[segment] = RawPage.EMPTY;
    } else {
      unsent.add(segment);
      missing++;
    }
  }

  @Override
  public int parallelRequests() {
    return pages.length;
  }

  @Override
  public @Nullable Errand<?> next() {
    Integer segment = hasFailed() ? null : unsent.poll();
    if (segment == null) {
      return null;
    }
    Position from = end.segments().get(segment);
    return new Errand<>(source.request(segment, from, items.size()), new SegmentEnd(segment));
  }

  @Override
  protected boolean advance() {
    while (!over && missing == 0) {
      take();
      over = roundsLeft == 0 || end.isEnd() || plan.isEnough(items.size());
      if (!over) {
        begin();
      }
    }
    return over;
  }

  @Override
  protected PageContent<T> value() {
    return new PageContent<>(items, evaluated, end);
  }

  private void take() {
    List<Position> positions = new ArrayList<>();
    for (int segment = 0; segment < pages.length; segment++) {
      positions.add(take(end.segments().get(segment), pages[segment]));
      pages[segment] = null;
    }
    end = new Positions(positions);
  }

  /** Items beyond the limit are left for the next page: gives where that starts. */
  private Position take(Position from, @Nullable RawPage page) {
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
    return all ? page.end() : taken == 0 ? from : after(page.items().get(taken - 1));
  }

  private Position after(StoredItem last) {
    return new Position.After(plan.source().keyOf(decoder.table(), last));
  }

  private final class SegmentEnd implements Errand.End<RawPage> {
    private final int segment;

    SegmentEnd(int segment) {
      this.segment = segment;
    }

    @Override
    public void answered(RawPage page) {
      pages[segment] = page;
      missing--;
    }

    @Override
    public void failed(Throwable failure, boolean sent) {
      abandon(failure);
    }
  }
}
