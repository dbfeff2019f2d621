package io.dynamodel.internal.batch;

import io.dynamodel.internal.call.Exchange;
import io.dynamodel.internal.call.Operation;
import io.dynamodel.internal.unique.Step;
import io.dynamodel.internal.write.BatchedWrite;
import io.dynamodel.internal.write.DeleteItem;
import io.dynamodel.internal.write.PutItem;
import java.util.Collection;
import java.util.List;

/**
 * PutItem, or UpdateItem in its place, and DeleteItem: what a batch of writes is made of that have
 * conditions or keep counts.
 *
 * @param operation the name of that which comes first
 */
public record SingleWrites(String operation) implements WriteRequests {
  /** Puts that replace. */
  public static final SingleWrites PUT = new SingleWrites(Operation.PUT_ITEM.name());

  /** Deletes. */
  public static final SingleWrites DELETE = new SingleWrites(Operation.DELETE_ITEM.name());

  /** Of which {@code first} comes first. */
  public static SingleWrites beginningWith(PendingWrite<?> first) {
    if (first.step() != null) {
      return new SingleWrites(first.step().exchange().operation().name());
    }
    return first
        .write()
        .match(
            put -> put.keepsCounts() ? new SingleWrites(Operation.UPDATE_ITEM.name()) : PUT,
            delete -> DELETE);
  }

  /** Whether BatchWriteItem can't do {@code write}. */
  public static boolean needs(PendingWrite<?> write) {
    BatchedWrite<?> made = write.made();
    return write.step() != null
        || (made != null
            && (made.condition() != null || made.match(put -> put.keepsCounts(), delete -> false)));
  }

  @Override
  public List<PendingWrite<?>> first(Collection<PendingWrite<?>> waiting) {
    return waiting.stream().limit(1).toList();
  }

  @Override
  public Exchange<?, ?, BatchAnswer<PendingWrite<?>, PendingWrite<?>>> request(
      List<PendingWrite<?>> pieces) {
    return request(pieces.get(0).whole());
  }

  private static <M> Exchange<?, ?, BatchAnswer<PendingWrite<?>, PendingWrite<?>>> request(
      PendingWrite<M> piece) {
    Step.Next<PendingWrite<M>> step = piece.step();
    if (step != null) {
      return step.exchange().then(next -> answer(piece, step, next));
    }
    return piece
        .write()
        .match(
            put ->
                PutItem.of(put)
                    .then(record -> done(put.keepsCounts() ? piece.leaving(put, record) : piece)),
            delete -> DeleteItem.of(delete).giving(done(piece)));
  }

  private static <M> BatchAnswer<PendingWrite<?>, PendingWrite<?>> answer(
      PendingWrite<M> piece, Step.Next<PendingWrite<M>> before, Step<PendingWrite<M>> after) {
    if (after instanceof Step.Next<PendingWrite<M>> next) {
      boolean gotFurther = next.conflicts() <= before.conflicts();
      return new BatchAnswer<>(List.of(), List.of(piece.at(next)), null, gotFurther);
    }
    return done(((Step.Done<PendingWrite<M>>) after).result());
  }

  private static BatchAnswer<PendingWrite<?>, PendingWrite<?>> done(PendingWrite<?> piece) {
    return new BatchAnswer<>(List.of(piece), List.of());
  }
}
