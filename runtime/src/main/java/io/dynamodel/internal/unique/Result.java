package io.dynamodel.internal.unique;

import io.dynamodel.convert.StoredItem;
import io.dynamodel.exception.AttributeExceptions;
import io.dynamodel.exception.ItemMappingException;
import io.dynamodel.exception.Problem;
import io.dynamodel.internal.call.Exchange;
import io.dynamodel.internal.item.GetItem;
import io.dynamodel.internal.item.TableContext;
import io.dynamodel.internal.write.ConditionalWrite;
import io.dynamodel.internal.write.DeleteItem;
import io.dynamodel.internal.write.DeleteWrite;
import io.dynamodel.internal.write.ItemWrite;
import io.dynamodel.internal.write.PutItem;
import io.dynamodel.internal.write.PutWrite;
import io.dynamodel.internal.write.UniquePlan;
import io.dynamodel.internal.write.UpdateItem;
import io.dynamodel.internal.write.UpdateWrite;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What a write gives: one request tells it, a transaction does not.
 *
 * @param <M> the model
 * @param <T> the result
 */
interface Result<M, T> {

  /** The one request that does {@code write}. */
  Exchange<?, ?, T> ofRequest(ConditionalWrite<M> write);

  /** What follows on the transaction that has done {@code plan}. */
  Step<T> ofTransaction(UniquePlan<M> plan);

  /** Of a put: the record as it was sent. */
  static <M> Result<M, M> ofPut() {
    return new Result<>() {
      @Override
      public Exchange<?, ?, M> ofRequest(ConditionalWrite<M> write) {
        return PutItem.of((PutWrite<M>) write);
      }

      /** Only the item itself knows what its counts are. */
      @Override
      public Step<M> ofTransaction(UniquePlan<M> plan) {
        PutWrite<M> put = (PutWrite<M>) plan.item();
        return put.keepsCounts() ? readAfter(put) : new Step.Done<>(put.stored());
      }
    };
  }

  /** Of an update: the record after it. */
  static <M> Result<M, M> ofUpdate() {
    return new Result<>() {
      @Override
      public Exchange<?, ?, M> ofRequest(ConditionalWrite<M> write) {
        return UpdateItem.of((UpdateWrite<M>) write);
      }

      @Override
      public Step<M> ofTransaction(UniquePlan<M> plan) {
        return readAfter(plan.item());
      }
    };
  }

  /** Of a delete: the record that was deleted; empty: there was none. */
  static <M> Result<M, Optional<M>> ofDelete() {
    return new Result<>() {
      @Override
      public Exchange<?, ?, Optional<M>> ofRequest(ConditionalWrite<M> write) {
        return DeleteItem.of((DeleteWrite<M>) write);
      }

      @Override
      public Step<Optional<M>> ofTransaction(UniquePlan<M> plan) {
        TableContext<M> table = plan.of().table();
        return new Step.Done<>(
            Optional.ofNullable(plan.old()).map(StoredItem::of).map(table::decodeWritten));
      }
    };
  }

  /** Of a delete of which nothing more is asked: that it is done. */
  static <M> Result<M, Boolean> ofUnreadDelete() {
    return new Result<>() {
      @Override
      public Exchange<?, ?, Boolean> ofRequest(ConditionalWrite<M> write) {
        return DeleteItem.of((DeleteWrite<M>) write).giving(true);
      }

      @Override
      public Step<Boolean> ofTransaction(UniquePlan<M> plan) {
        return new Step.Done<>(true);
      }
    };
  }

  private static <M> Step<M> readAfter(ItemWrite<M> write) {
    TableContext<M> table = write.table();
    return new Step.Next<>(
        GetItem.stored(table.consistent(), write.key())
            .then(found -> new Step.Done<>(written(table, write.key(), found))),
        0,
        e -> unread(table, write.key(), Problem.of("can't be read: ").and(Problem.of(e)), e));
  }

  /** The write is done all the same. */
  private static RuntimeException unread(
      TableContext<?> table,
      Map<String, AttributeValue> key,
      Problem problem,
      @Nullable Throwable cause) {
    ItemMappingException unread =
        new ItemMappingException(Problem.of("what was written ").and(problem), cause);
    return table.placed(AttributeExceptions.afterWrite(unread, Map.of()), table.keyText(key));
  }

  private static <M> M written(
      TableContext<M> table,
      Map<String, AttributeValue> key,
      Optional<Map<String, AttributeValue>> found) {
    return table.decodeWritten(
        StoredItem.of(
            found.orElseThrow(
                () ->
                    unread(table, key, Problem.of("was deleted before it could be read"), null))));
  }
}
