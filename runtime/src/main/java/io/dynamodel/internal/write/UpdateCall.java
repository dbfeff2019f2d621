package io.dynamodel.internal.write;

import io.dynamodel.internal.call.Call;
import io.dynamodel.internal.call.Operation;
import io.dynamodel.internal.item.TableAccess;

/** Sends updates. */
public final class UpdateCall {
  private UpdateCall() {}

  /** Sends an update, in as many attempts as it takes, and gives the record after it. */
  public static <M> M run(TableAccess<M> access, UpdateWrite<M> update) {
    Call call = access.call(Operation.UPDATE_ITEM, update.table());
    return call.ending(() -> WriteAttempt.run(call, UpdateAttempt.first(update)));
  }
}
