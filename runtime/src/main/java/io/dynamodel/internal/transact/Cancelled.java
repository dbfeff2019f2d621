package io.dynamodel.internal.transact;

import io.dynamodel.Key;
import io.dynamodel.exception.TransactionFailedException;
import io.dynamodel.exception.TransactionFailedException.Reason;
import io.dynamodel.internal.item.KeyRead;
import io.dynamodel.internal.item.TableContext;
import io.dynamodel.internal.write.Failures;
import io.dynamodel.internal.write.ItemWrite;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/** Says of a cancelled transaction what each of its operations has to do with that. */
final class Cancelled {
  private Cancelled() {}

  /** The SDK's own exception, where it does not have a reason for each of the writes. */
  static RuntimeException ofWrites(List<ItemWrite<?>> writes, TransactionCanceledException e) {
    return of(writes, (write, reason) -> reason(write, reason, e), all -> all, e);
  }

  /** The same of the user's writes, which may bring others with them. */
  static RuntimeException ofWrites(TransactionWrites writes, TransactionCanceledException e) {
    return of(writes.sent(), (write, reason) -> reason(write, reason, e), writes::ofWrites, e);
  }

  /** The same of reads. */
  static RuntimeException ofReads(List<KeyRead> reads, TransactionCanceledException e) {
    return of(
        reads, (read, reason) -> reason(read.table(), read.key(), reason, null), all -> all, e);
  }

  private static <T> RuntimeException of(
      List<T> operations,
      BiFunction<T, CancellationReason, Reason> reason,
      UnaryOperator<List<Reason>> told,
      TransactionCanceledException e) {
    List<CancellationReason> found = e.cancellationReasons();
    if (found.size() != operations.size()) {
      return e;
    }
    List<Reason> reasons =
        IntStream.range(0, operations.size())
            .mapToObj(i -> reason.apply(operations.get(i), found.get(i)))
            .toList();
    return new TransactionFailedException(told.apply(reasons), e);
  }

  private static Reason reason(
      ItemWrite<?> write, CancellationReason reason, TransactionCanceledException e) {
    return reason(
        write.table(), write.key(), reason, Failures.ofReason(write, reason, e).orElse(null));
  }

  private static <M> Reason reason(
      TableContext<M> table,
      Map<String, AttributeValue> key,
      CancellationReason reason,
      @Nullable RuntimeException failure) {
    return new Reason(
        table.table(),
        Key.of(table.schema(), key),
        Objects.requireNonNullElse(reason.code(), "None"),
        reason.message(),
        reason.hasItem() ? reason.item() : null,
        failure,
        table::decode);
  }
}
