package io.dynamodel.internal.item;

import io.dynamodel.ModelTable;
import java.util.function.Supplier;

/**
 * The base of all {@linkplain ModelTable tables}. It keeps for the runtime alone what an operation
 * that starts now knows of the table; generated classes inherit no name.
 *
 * @param <M> the model
 */
public abstract class Targeted<M> {
  final Supplier<TableContext<M>> context;

  /** A table of which operations know what {@code context} gives. */
  protected Targeted(Supplier<TableContext<M>> context) {
    this.context = context;
  }
}
