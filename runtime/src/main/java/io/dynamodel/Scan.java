package io.dynamodel;

import io.dynamodel.contract.CheckReturnValue;
import io.dynamodel.internal.read.ReadPlan;
import io.dynamodel.internal.read.Reads;
import io.dynamodel.schema.Selection;
import java.util.Objects;

/**
 * Reads a whole table, or an index that holds all attributes (Scan), in no order.
 *
 * @param <T> what is returned
 */
public final class Scan<T> extends AbstractScan<T, Scan<T>> {

  Scan(Reads reads, ReadPlan<T> plan) {
    super(reads, plan);
  }

  @Override
  Scan<T> with(Reads reads, ReadPlan<T> plan) {
    return new Scan<>(reads, plan);
  }

  /**
   * Reads a part of each item (ProjectionExpression), as what {@code selection} makes of it. A
   * later filter speaks of that part.
   */
  @CheckReturnValue
  public <P> Scan<P> select(Selection<T, P> selection) {
    return new Scan<>(tableReads(), readPlan().as(Objects.requireNonNull(selection, "selection")));
  }
}
