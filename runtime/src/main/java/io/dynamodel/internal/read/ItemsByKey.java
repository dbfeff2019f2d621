package io.dynamodel.internal.read;

import io.dynamodel.convert.StoredItem;
import io.dynamodel.internal.batch.BatchGet;
import io.dynamodel.internal.batch.BatchReads;
import io.dynamodel.internal.batch.Batching;
import io.dynamodel.internal.call.Errand;
import io.dynamodel.internal.call.Feed;
import io.dynamodel.internal.call.Work;
import io.dynamodel.internal.item.ItemDecoder;
import io.dynamodel.internal.item.KeyRead;
import io.dynamodel.internal.item.TableContext;
import io.dynamodel.internal.item.TableKey;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * The items of keys, in their order, chunk by chunk (BatchGetItem). A key without an item is left
 * out.
 */
final class ItemsByKey<T> extends Feed<T> {
  private final Batching batching;
  private final Feed<StoredItem> keys;
  private final BiPredicate<StoredItem, StoredItem> wanted;
  private final ItemDecoder<T> decoder;
  private final @Nullable Integer limit;
  private final List<StoredItem> chunk = new ArrayList<>();
  private List<KeyRead> reads = List.of(); // of the chunk
  private final Queue<StoredItem> items = new ArrayDeque<>();
  private @Nullable Work<Map<TableKey, StoredItem>> fetch;
  private long returned;

  /**
   * Items that have not been asked for.
   *
   * @param keys what holds the attributes of a key, among others perhaps
   * @param wanted whether an item, which comes second, is what its key was given for
   * @param limit how many items are returned at most; null: all
   */
  ItemsByKey(
      Batching batching,
      Feed<StoredItem> keys,
      BiPredicate<StoredItem, StoredItem> wanted,
      ItemDecoder<T> decoder,
      @Nullable Integer limit) {
    this.batching = batching;
    this.keys = keys;
    this.wanted = wanted;
    this.decoder = decoder;
    this.limit = limit;
  }

  @Override
  public int parallelRequests() {
    return Math.max(keys.parallelRequests(), batching.parallelRequests());
  }

  @Override
  public @Nullable Errand<?> next() {
    if (hasFailed() || hasAtHand() || !items.isEmpty() || isEnough()) {
      return null;
    }
    return fetch == null ? keys.next() : fetch.next();
  }

  @Override
  public @Nullable T poll() {
    while (!isEnough()) {
      StoredItem next = items.poll();
      if (next == null) {
        if (!fill()) {
          return null;
        }
      } else {
        T item = decoder.decode(next);
        if (item != null) {
          returned++;
          return item;
        }
      }
    }
    return null;
  }

  @Override
  public boolean isOver() {
    return isEnough() || (items.isEmpty() && fetch == null && chunk.isEmpty() && keys.isOver());
  }

  private boolean isEnough() {
    return limit != null && returned >= limit;
  }

  /** Goes on to the items of the next chunk; false: not before another answer, or never. */
  private boolean fill() {
    if (fetch == null) {
      if (!collect()) {
        return false;
      }
      fetch = fetch();
    }
    if (!fetch.isReady()) {
      return false;
    }
    take(fetch.result());
    return true;
  }

  /** Whether the chunk is complete, and not empty. No more keys than items are wanted. */
  private boolean collect() {
    long most = (long) BatchReads.MOST_KEYS * batching.parallelRequests();
    long size = limit == null ? most : Math.min(most, limit - returned);
    while (chunk.size() < size) {
      StoredItem key = keys.poll();
      if (key == null) {
        return keys.isOver() && !chunk.isEmpty();
      }
      chunk.add(key);
    }
    return true;
  }

  private KeyRead read(StoredItem key) {
    TableContext<?> own = decoder.table().typeOf(key);
    return KeyRead.of(own, own.keyOf(key));
  }

  private Work<Map<TableKey, StoredItem>> fetch() {
    TableContext<?> table = decoder.table();
    reads = chunk.stream().map(this::read).toList();
    return new BatchGet(KeyRead.distinct(reads), table.projected(decoder.selection()))
        .work(table.capacity(), batching);
  }

  private void take(Map<TableKey, StoredItem> found) {
    for (int i = 0; i < chunk.size(); i++) {
      StoredItem item = found.get(reads.get(i).id());
      if (item != null && wanted.test(chunk.get(i), item)) {
        items.add(item);
      }
    }
    chunk.clear();
    fetch = null;
  }

  @Override
  public void abandon(Throwable cause) {
    super.abandon(cause);
    if (fetch != null) {
      fetch.abandon(cause);
    }
  }
}
