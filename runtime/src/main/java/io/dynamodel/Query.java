package io.dynamodel;

import io.dynamodel.contract.CheckReturnValue;
import io.dynamodel.schema.Selection;

/**
 * Reads the items of one partition of a table, or of an index that holds all attributes (Query), in
 * the order of their sort keys:
 *
 * <pre>{@code
 * for (Event event : events.query("e1")) { … } // page after page, as far as you iterate
 * List<Event> open =
 *     events.query("e1").timestamp().between(from, to).filter(A.status.eq("OPEN")).toList();
 * Optional<Event> newest = events.query("e1").descending().first();
 * Page<Event> page = events.query("e1").limit(20).page();
 * }</pre>
 *
 * <p>Where there is a sort key, the generated class of the query has a method of its name that
 * starts a condition on it.
 *
 * <p>Immutable: each method returns a new query. Nothing is sent before you ask for items.
 *
 * @param <T> what is returned
 */
public sealed interface Query<T> extends Results<T>, Reading<T, Query<T>> permits QueryBase {

  /** The largest sort key first (ScanIndexForward=false). */
  @CheckReturnValue
  Query<T> descending();

  /**
   * Reads a part of each item (ProjectionExpression), as what {@code selection} makes of it. A
   * later filter speaks of that part.
   */
  @CheckReturnValue
  <P> Query<P> select(Selection<T, P> selection);
}
