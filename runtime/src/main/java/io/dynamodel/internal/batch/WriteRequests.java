package io.dynamodel.internal.batch;

import io.dynamodel.exception.ItemMappingException;
import io.dynamodel.internal.call.Tries;
import io.dynamodel.internal.item.TableKey;
import io.dynamodel.internal.unique.Step;
import java.util.List;
import software.amazon.awssdk.core.exception.SdkException;

/** How writes that are sent beside others become requests. */
public interface WriteRequests extends BatchRequests<PendingWrite<?>, PendingWrite<?>> {

  @Override
  default TableKey id(PendingWrite<?> write) {
    return write.id();
  }

  @Override
  default Throwable meaning(List<PendingWrite<?>> pieces, Throwable failure) {
    Step.Next<?> step = pieces.get(0).step(); // which is alone in its request
    return step != null && failure instanceof SdkException e ? step.meaning(e) : failure;
  }

  @Override
  default boolean isDoneBefore(Throwable failure) {
    return failure instanceof ItemMappingException e && e.applied();
  }

  @Override
  default boolean isDone(PendingWrite<?> write) {
    return write.step() != null && write.step().isWritten();
  }

  @Override
  default boolean isUndone(Throwable failure) {
    return !Tries.of(failure).mayHaveBeenDone();
  }
}
