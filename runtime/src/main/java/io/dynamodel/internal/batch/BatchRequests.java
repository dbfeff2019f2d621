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

  /** Whether a request that failed with {@code failure} has surely done nothing. */
  boolean isUndone(Throwable failure);
}
