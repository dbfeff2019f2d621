package io.dynamodel.internal.read;

import io.dynamodel.convert.StoredItem;
import io.dynamodel.internal.call.Errand;
import io.dynamodel.internal.call.Feed;
import io.dynamodel.internal.cursor.Positions;
import io.dynamodel.internal.item.ItemDecoder;
import io.dynamodel.internal.item.TableContext;
import org.jspecify.annotations.Nullable;

/** The items of all shards in one order, up to the limit. */
final class MergedItems<T> extends Feed<T> {
  private final ReadPlan<?> plan;
  private final Heads heads;
  private final int segments;
  private final ItemDecoder<T> decoder;
  private long returned;

  MergedItems(TableContext<?> table, PageSource source, ItemDecoder<T> decoder) {
    this.plan = source.plan();
    this.segments = source.segments();
    this.heads = new Heads(table, source, Positions.start(segments), this::abandon);
    this.decoder = decoder;
  }

  @Override
  public int parallelRequests() {
    return segments;
  }

  @Override
  public @Nullable Errand<?> next() {
    return hasFailed() || plan.isEnough(returned) ? null : heads.next(returned);
  }

  @Override
  public @Nullable T poll() {
    while (!plan.isEnough(returned)) {
      StoredItem first = heads.poll();
      if (first == null) {
        checkFailure();
        return null;
      }
      T item = decoder.decode(first);
      if (item != null) {
        returned++;
        return item;
      }
    }
    return null;
  }

  @Override
  public boolean isOver() {
    return plan.isEnough(returned) || heads.isOver();
  }
}
