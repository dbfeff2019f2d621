package io.dynamodel;

import io.dynamodel.contract.CheckReturnValue;
import io.dynamodel.internal.read.ReadPlan;
import io.dynamodel.internal.read.Reads;
import io.dynamodel.schema.TableSchema;

/**
 * Reads an index that holds a part of the attributes (Scan), in no order.
 *
 * @param <I> what the index holds of an item
 * @param <M> the model
 */
public final class PartialScan<I, M> extends AbstractScan<I, PartialScan<I, M>> {
  private final TableSchema<M> schema;

  PartialScan(Reads reads, TableSchema<M> schema, ReadPlan<I> plan) {
    super(reads, plan);
    this.schema = schema;
  }

  @Override
  PartialScan<I, M> with(Reads reads, ReadPlan<I> plan) {
    return new PartialScan<>(reads, schema, plan);
  }

  /** The full items, as {@link PartialQuery#fullItems} gives them. */
  @CheckReturnValue
  public FullItems<M> fullItems() {
    return new FullItems<>(tableReads(), schema, readPlan());
  }
}
