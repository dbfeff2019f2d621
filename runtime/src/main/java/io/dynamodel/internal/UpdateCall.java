package io.dynamodel.internal;

import io.dynamodel.exception.DynamodelException;

/** Sends updates. */
public final class UpdateCall {
  private UpdateCall() {}

  /** Sends an update, in as many attempts as it takes, and gives the record after it. */
  public static <M> M run(TableAccess<M> access, UpdateWrite<M> update) {
    Call call = access.call(Operation.UPDATE_ITEM, update.table());
    return call.ending(() -> run(call, update));
  }

  private static <M> M run(Call call, UpdateWrite<M> update) {
    UpdateAttempt<M> attempt = UpdateAttempt.first(update);
    while (true) {
      try {
        return call.run(attempt.exchange());
      } catch (DynamodelException e) {
        attempt = attempt.after(e);
      }
    }
  }
}
