package io.dynamodel;

import io.dynamodel.internal.call.CloseableIterator;
import io.dynamodel.internal.read.ReadPlan;
import io.dynamodel.internal.read.Reads;
import io.dynamodel.schema.TableSchema;

/**
 * The items of the table to which the entries of a partial index point, in the order of the index.
 *
 * @param <M> the model
 */
public final class FullItems<M> extends Items<M> {
  private final Reads reads;
  private final TableSchema<M> schema;
  private final ReadPlan<?> entries;

  FullItems(Reads reads, TableSchema<M> schema, ReadPlan<?> entries) {
    this.reads = reads;
    this.schema = schema;
    this.entries = entries;
  }

  @Override
  CloseableIterator<M> openItems() {
    return reads.fullItems(entries, schema.whole());
  }

  @Override
  FullItems<M> onlyFirstItem() {
    return new FullItems<>(reads, schema, entries.withLimit(1));
  }

  /** What is read, such as {@code full items of Query[…]}. */
  @Override
  public String toString() {
    return "full items of " + entries.describe(reads.table().table());
  }
}
