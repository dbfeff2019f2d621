package io.dynamodel;

import io.dynamodel.contract.CheckReturnValue;
import io.dynamodel.schema.Selection;

/**
 * Reads the items of one partition of a table, or of an index that holds all attributes (Query), in
 * the order of their sort keys, without waiting:
 *
 * <pre>{@code
 * Flux.from(events.query("e1").timestamp().ge(from).items()).map(…); // as far as there is demand
 * CompletableFuture<Optional<Event>> newest = events.query("e1").descending().first();
 * CompletableFuture<Page<Event>> page = events.query("e1").limit(20).page();
 * }</pre>
 *
 * <p>Where there is a sort key, the generated class of the query has a method of its name that
 * starts a condition on it.
 *
 * <p>Immutable: each method returns a new query. Nothing is sent before you ask for items.
 *
 * @param <T> what is returned
 */
public sealed interface AsyncQuery<T> extends AsyncResults<T>, Reading<T, AsyncQuery<T>>
    permits AsyncQueryBase {

  /** The largest sort key first (ScanIndexForward=false). */
  @CheckReturnValue
  AsyncQuery<T> descending();

  /**
   * Reads a part of each item (ProjectionExpression), as what {@code selection} makes of it. A
   * later filter speaks of that part.
   */
  @CheckReturnValue
  <P> AsyncQuery<P> select(Selection<T, P> selection);
}
