package io.dynamodel.internal.unique;

import io.dynamodel.internal.call.Call;
import io.dynamodel.internal.item.TableAccess;
import io.dynamodel.internal.write.UniqueWrite;
import java.util.Optional;
import software.amazon.awssdk.retries.api.BackoffStrategy;

/**
 * Calls that write one item with unique values.
 *
 * @param access the table
 * @param backoff the pauses after requests that met others under way
 * @param <M> the model
 */
public record UniqueCalls<M>(TableAccess<M> access, BackoffStrategy backoff) {

  /** Gives the record as it is stored. */
  public Call<M> put(UniqueWrite<M> put) {
    return call(put, Result.ofPut());
  }

  /** Gives the record after the update. */
  public Call<M> update(UniqueWrite<M> update) {
    return call(update, Result.ofUpdate());
  }

  /** Gives what was deleted, empty if there was nothing. */
  public Call<Optional<M>> delete(UniqueWrite<M> delete) {
    return call(delete, Result.ofDelete());
  }

  private <T> Call<T> call(UniqueWrite<M> write, Result<M, T> result) {
    Step.Next<T> first = Attempt.first(write, result);
    return access.call(first.exchange().operation(), write.table(), first.work(backoff));
  }
}
