package io.dynamodel.internal;

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
