package io.dynamodel.internal;

import java.util.Collection;
import java.util.List;

/**
 * PutItem and DeleteItem: what a batch of writes with conditions is made of.
 *
 * @param operation the name of that which comes first
 */
public record SingleWrites(String operation) implements WriteRequests {
  /** Puts. */
  public static final SingleWrites PUT = new SingleWrites(Operation.PUT_ITEM.name());

  /** Deletes. */
  public static final SingleWrites DELETE = new SingleWrites(Operation.DELETE_ITEM.name());

  @Override
  public List<PendingWrite<?>> first(Collection<PendingWrite<?>> waiting) {
    return waiting.stream().limit(1).toList();
  }

  @Override
  public Exchange<?, ?, BatchAnswer<PendingWrite<?>, PendingWrite<?>>> request(
      List<PendingWrite<?>> pieces) {
    return exchange(pieces.get(0).write()).giving(new BatchAnswer<>(pieces, List.of()));
  }

  private static Exchange<?, ?, ?> exchange(ItemWrite<?> write) {
    if (write instanceof PutWrite<?> put) {
      return PutItem.of(put);
    }
    if (write instanceof DeleteWrite<?> delete) {
      return DeleteItem.of(delete);
    }
    throw new IllegalArgumentException("neither a put nor a delete: " + write.getClass());
  }
}
