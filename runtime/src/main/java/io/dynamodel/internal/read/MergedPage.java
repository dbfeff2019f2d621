package io.dynamodel.internal.read;

import io.dynamodel.convert.StoredItem;
import io.dynamodel.internal.call.Errand;
import io.dynamodel.internal.call.Steps;
import io.dynamodel.internal.cursor.Positions;
import io.dynamodel.internal.item.ItemDecoder;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/**
 * Reads what becomes one page of several shards in one order, in rounds: in each, a request for
 * each shard of which nothing is left.
 */
final class MergedPage<T> extends Steps<PageContent<T>> {
  private final ReadPlan<T> plan;
  private final ItemDecoder<T> decoder;
  private final Heads heads;
  private final int segments;
  private final List<T> items = new ArrayList<>();
  private final Queue<Integer> unsent = new ArrayDeque<>(); // of this round
  private int roundsLeft;
  private boolean over;

  MergedPage(
      PageSource source, ReadPlan<T> plan, ItemDecoder<T> decoder, Positions from, int rounds) {
    this.plan = plan;
    this.decoder = decoder;
    this.segments = source.segments();
    this.heads = new Heads(decoder.table(), source, from, this::abandon);
    this.roundsLeft = rounds;
    unsent.addAll(heads.hungry());
  }

  @Override
  public int parallelRequests() {
    return segments;
  }

  @Override
  public @Nullable Errand<?> next() {
    Integer segment = hasFailed() ? null : unsent.poll();
    return segment == null ? null : heads.request(segment, items.size());
  }

  @Override
  protected boolean advance() {
    while (!over && unsent.isEmpty() && !heads.isWaiting()) {
      take();
      roundsLeft--;
      over = roundsLeft == 0 || heads.isOver() || plan.isEnough(items.size());
      if (!over) {
        unsent.addAll(heads.hungry());
      }
    }
    return over;
  }

  private void take() {
    while (!plan.isEnough(items.size())) {
      StoredItem first = heads.poll();
      if (first == null) {
        return;
      }
      T item = decoder.decode(first);
      if (item != null) {
        items.add(item);
      }
    }
  }

  @Override
  protected PageContent<T> value() {
    return new PageContent<>(items, heads.evaluated(), heads.positions());
  }
}
