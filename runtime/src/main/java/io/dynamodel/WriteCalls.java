package io.dynamodel;

import io.dynamodel.internal.call.Call;
import io.dynamodel.internal.call.Exchange;
import io.dynamodel.internal.call.Work;
import io.dynamodel.internal.item.TableAccess;
import io.dynamodel.internal.unique.Step;
import io.dynamodel.internal.write.DeleteItem;
import io.dynamodel.internal.write.DeleteWrite;
import io.dynamodel.internal.write.ItemWrite;
import io.dynamodel.internal.write.PutItem;
import io.dynamodel.internal.write.PutWrite;
import io.dynamodel.internal.write.UniqueWrite;
import io.dynamodel.internal.write.UpdateCall;
import io.dynamodel.internal.write.UpdateWrite;
import java.util.Optional;
import software.amazon.awssdk.retries.api.BackoffStrategy;

/**
 * Calls of one write: one request, or those that also move the guards of unique values.
 *
 * @param access the table
 * @param backoff the pauses after requests that met others under way
 * @param <M> the model
 */
record WriteCalls<M>(TableAccess<M> access, BackoffStrategy backoff) {

  Call<M> put(ItemWrite<M> put) {
    return put instanceof UniqueWrite<M> unique
        ? call(put, Step.ofPut(unique))
        : call(put, PutItem.of((PutWrite<M>) put));
  }

  Call<M> update(ItemWrite<M> update) {
    return update instanceof UniqueWrite<M> unique
        ? call(update, Step.ofUpdate(unique))
        : UpdateCall.of(access, (UpdateWrite<M>) update);
  }

  Call<Optional<M>> delete(ItemWrite<M> delete) {
    return delete instanceof UniqueWrite<M> unique
        ? call(delete, Step.ofDelete(unique))
        : call(delete, DeleteItem.of((DeleteWrite<M>) delete));
  }

  private <T> Call<T> call(ItemWrite<M> write, Step.Next<T> first) {
    return access.call(first.exchange().operation(), write.table(), first.work(backoff));
  }

  private <T> Call<T> call(ItemWrite<M> write, Exchange<?, ?, T> request) {
    return access.call(request.operation(), write.table(), Work.of(request));
  }
}
