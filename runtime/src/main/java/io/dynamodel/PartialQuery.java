package io.dynamodel;

import io.dynamodel.contract.CheckReturnValue;
import io.dynamodel.internal.read.ReadPlan;
import io.dynamodel.internal.read.Reads;
import io.dynamodel.schema.TableSchema;

/**
 * Reads the items of one partition of an index that holds a part of the attributes (Query), in the
 * order of their sort keys.
 *
 * @param <I> what the index holds of an item
 * @param <M> the model
 */
public non-sealed class PartialQuery<I, M> extends AbstractQuery<I, PartialQuery<I, M>> {
  private final TableSchema<M> schema;

  PartialQuery(Reads reads, TableSchema<M> schema, ReadPlan<I> plan) {
    super(reads, plan);
    this.schema = schema;
  }

  /** The same query. For generated code. */
  protected PartialQuery(PartialQuery<I, M> query) {
    this(query.tableReads(), query.schema, query.readPlan());
  }

  @Override
  final PartialQuery<I, M> with(ReadPlan<I> plan) {
    return new PartialQuery<>(tableReads(), schema, plan);
  }

  /**
   * The full items (BatchGetItem, 100 keys a request), in the order of the index. An index lags
   * behind the table: left out is what has vanished since, what no longer has these index keys, and
   * what has come before. The limit counts full items; the filter was evaluated on the index, and
   * is not evaluated again.
   */
  @CheckReturnValue
  public final FullItems<M> fullItems() {
    return new FullItems<>(tableReads(), schema, readPlan());
  }
}
