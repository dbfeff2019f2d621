package io.dynamodel.internal.batch;

import io.dynamodel.internal.call.Exchange;
import io.dynamodel.internal.item.TableKey;
import java.util.Collection;
import java.util.List;

/**
 * How the pieces of a batch become requests. It holds no client and no state.
 *
 * @param <W> a piece of work
 * @param <D> what is told of one that is done
 */
public interface BatchRequests<W, D> {

  /** The first of those that wait, as many as one request may have: at least one. */
  List<W> first(Collection<W> waiting);

  /** The item that a piece is about: of two pieces for one item, the later replaces the other. */
  TableKey id(W work);

  /** The request for some pieces. A refusal of it is thrown. */
  Exchange<?, ?, BatchAnswer<W, D>> request(List<W> pieces);

  /** What it means that the request for {@code pieces} failed with {@code failure}. */
  default Throwable meaning(List<W> pieces, Throwable failure) {
    return failure;
  }

  /** Whether a request that failed with {@code failure} has surely done nothing. */
  boolean isUndone(Throwable failure);

  /** Whether it has surely done all that it was to do. */
  default boolean isDoneBefore(Throwable failure) {
    return false;
  }

  /** Whether a piece that waits is done, but for reading what it left. */
  default boolean isDone(W work) {
    return false;
  }
}
