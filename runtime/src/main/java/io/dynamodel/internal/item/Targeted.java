package io.dynamodel.internal.item;

import io.dynamodel.ModelTable;
import java.util.Objects;

/**
 * The base of all {@linkplain ModelTable tables}: what they know of themselves is for the runtime
 * alone.
 *
 * @param <M> the model
 */
public abstract class Targeted<M> {

  /** What an operation that starts now knows of this table. */
  protected abstract TableContext<M> context();

  /** The same of any table. */
  @SuppressWarnings("unchecked") // a table of M is Targeted<M>: all that ModelTable permits are
  public static <M> TableContext<M> contextOf(ModelTable<M> table) {
    return ((Targeted<M>) Objects.requireNonNull(table, "table")).context();
  }
}
