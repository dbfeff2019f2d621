package io.dynamodel.internal.read;

import io.dynamodel.convert.StoredItem;
import io.dynamodel.internal.batch.Batch;
import io.dynamodel.internal.batch.BatchWrites;
import io.dynamodel.internal.batch.Batching;
import io.dynamodel.internal.batch.PendingWrite;
import io.dynamodel.internal.batch.WriteRequests;
import io.dynamodel.internal.call.Errand;
import io.dynamodel.internal.call.Feed;
import io.dynamodel.internal.call.Steps;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Deletes what is read, in batches, while it is read; gives how many items that were. */
final class Deletion extends Steps<Long> {
  private final Feed<StoredItem> keys;
  private final Function<StoredItem, PendingWrite<?>> delete;
  private final Batch<PendingWrite<?>, PendingWrite<?>> batch;
  private boolean allRead;

  Deletion(
      Feed<StoredItem> keys,
      Function<StoredItem, PendingWrite<?>> delete,
      WriteRequests requests,
      Batching batching) {
    this.keys = keys;
    this.delete = delete;
    int least = BatchWrites.MOST_WRITES * batching.parallelRequests();
    this.batch = Batch.ofWrites(requests, batching, least, deleted -> {}).following();
  }

  @Override
  public int parallelRequests() {
    return Math.max(keys.parallelRequests(), batch.parallelRequests());
  }

  @Override
  public @Nullable Errand<?> next() {
    if (hasFailed() || batch.hasFailed()) {
      return null;
    }
    return allRead || !batch.isReady() ? batch.next() : keys.next();
  }

  @Override
  protected boolean advance() {
    while (batch.isReady() && !allRead) {
      batch.result(); // it fails here
      PendingWrite<?> next = read();
      if (next != null) {
        batch.add(next);
      } else if (keys.isOver()) {
        allRead = true;
        batch.finish();
      } else {
        return false;
      }
    }
    return batch.isReady();
  }

  private @Nullable PendingWrite<?> read() {
    try {
      StoredItem key = keys.poll();
      return key == null ? null : delete.apply(key);
    } catch (Throwable e) {
      batch.giveUp(e);
      throw e;
    }
  }

  @Override
  protected Long value() {
    return batch.result();
  }

  /** What is under way is awaited, and then told. */
  @Override
  public void abandon(Throwable cause) {
    batch.abandon(cause);
  }
}
