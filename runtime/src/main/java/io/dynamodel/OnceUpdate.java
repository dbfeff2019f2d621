package io.dynamodel;

import io.dynamodel.exception.TransactionFailedException;
import io.dynamodel.internal.batch.Batching;
import io.dynamodel.internal.call.Connection;
import io.dynamodel.internal.call.Work;

/** An update as a transaction of its own under a token. */
final class OnceUpdate {
  private final Transaction transaction;
  private final Batching batching;
  private final String token;
  private final String update;

  <M> OnceUpdate(UpdateRequest<M> request, Update<M, ?> update, String token) {
    this.transaction = request.transaction(update);
    this.batching = request.batching();
    this.token = token;
    this.update = update.toString();
  }

  Connection connection() {
    return transaction.connection();
  }

  /** The result is of no interest. */
  Work<?> work() {
    return transaction
        .decide(batching)
        .then(decided -> decided.commit(token))
        .orElse(
            TransactionFailedException.class,
            e -> {
              throw e.reasons().get(0).failure().orElse(e);
            });
  }

  @Override
  public String toString() {
    return update + " once under token " + token;
  }
}
