package io.dynamodel.internal.write;

import io.dynamodel.internal.call.Call;
import io.dynamodel.internal.call.Operation;
import io.dynamodel.internal.item.TableAccess;

/** Sends puts that may take several requests. */
public final class PutCall {
  private PutCall() {}

  /** Takes the place of an expired item, or of none, and gives the record as it is stored. */
  public static <M> M run(TableAccess<M> access, ItemWrite<M> write) {
    Call call = access.call(Operation.PUT_ITEM, write.table());
    return call.ending(() -> run(call, write));
  }

  private static <M> M run(Call call, ItemWrite<M> write) {
    if (write instanceof ExpiredReplacement<M> replacement) {
      return WriteAttempt.run(call, ReplacementAttempt.first(replacement));
    }
    return call.run(PutItem.of((PutWrite<M>) write));
  }
}
