package io.dynamodel.engine.table;

import java.util.function.BooleanSupplier;

/** Decides what of batches is left unprocessed, as a busy service leaves it. */
public interface Unprocessed {

  /** All is processed. */
  Unprocessed NONE = operation -> () -> false;

  /** Called at the beginning of a batch. What it gives is asked once for each item. */
  BooleanSupplier of(String operation);
}
