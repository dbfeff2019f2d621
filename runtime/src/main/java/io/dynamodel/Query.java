package io.dynamodel;

import io.dynamodel.contract.CheckReturnValue;
import io.dynamodel.internal.read.ReadPlan;
import io.dynamodel.internal.read.Reads;
import io.dynamodel.schema.Selection;
import java.util.Objects;

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
 * <p>Immutable: each method returns a new query. Nothing is sent before you ask for items.
 *
 * @param <T> what is returned
 */
public non-sealed class Query<T> extends AbstractQuery<T, Query<T>> {

  Query(Reads reads, ReadPlan<T> plan) {
    super(reads, plan);
  }

  /** The same query. For generated code. */
  protected Query(Query<T> query) {
    this(query.tableReads(), query.readPlan());
  }

  @Override
  final Query<T> with(ReadPlan<T> plan) {
    return new Query<>(tableReads(), plan);
  }

  /**
   * Reads a part of each item (ProjectionExpression), as what {@code selection} makes of it. A
   * later filter speaks of that part.
   */
  @CheckReturnValue
  public final <P> Query<P> select(Selection<T, P> selection) {
    return new Query<>(tableReads(), readPlan().as(Objects.requireNonNull(selection, "selection")));
  }
}
