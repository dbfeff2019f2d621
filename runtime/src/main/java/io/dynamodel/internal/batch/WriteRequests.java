package io.dynamodel.internal.batch;

import io.dynamodel.internal.call.Tries;
import io.dynamodel.internal.item.TableKey;

/** How writes that are sent beside others become requests. */
public interface WriteRequests extends BatchRequests<PendingWrite<?>, PendingWrite<?>> {

  @Override
  default TableKey id(PendingWrite<?> write) {
    return write.id();
  }

  @Override
  default boolean isUndone(Throwable failure) {
    return !Tries.of(failure).mayHaveBeenDone();
  }
}
