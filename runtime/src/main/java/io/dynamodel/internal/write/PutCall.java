package io.dynamodel.internal.write;

import io.dynamodel.internal.call.Call;
import io.dynamodel.internal.call.Operation;
import io.dynamodel.internal.call.Work;
import io.dynamodel.internal.item.TableAccess;

/** Puts that may take several requests. */
public final class PutCall {
  private PutCall() {}

  /** Takes the place of an expired item, or of none, and gives the record as it is stored. */
  public static <M> Call<M> of(TableAccess<M> access, ItemWrite<M> write) {
    return access.call(Operation.PUT_ITEM, write.table(), work(write));
  }

  private static <M> Work<M> work(ItemWrite<M> write) {
    return write instanceof ExpiredReplacement<M> replacement
        ? ReplacementAttempt.first(replacement).work()
        : Work.of(PutItem.of((PutWrite<M>) write));
  }
}
