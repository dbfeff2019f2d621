package io.dynamodel.internal.write;

import io.dynamodel.internal.call.Call;
import io.dynamodel.internal.call.Operation;
import io.dynamodel.internal.item.TableAccess;

/** Updates, which may take several requests. */
public final class UpdateCall {
  private UpdateCall() {}

  /** An update, in as many attempts as it takes, which gives the record after it. */
  public static <M> Call<M> of(TableAccess<M> access, UpdateWrite<M> update) {
    return access.call(Operation.UPDATE_ITEM, update.table(), UpdateAttempt.first(update).work());
  }
}
