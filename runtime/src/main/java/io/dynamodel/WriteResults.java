package io.dynamodel;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * What a batch or a transaction has written. Of what was put and inserted it has the records as
 * they are stored: with their generated ids, versions and times, and with values as a read gives
 * them.
 */
public interface WriteResults extends Serializable {

  /**
   * How many operations were done; of several writes of one key in a batch, those that were sent.
   */
  long processed();

  /**
   * The records of {@code table} that were put and inserted, in the order given. Of several puts of
   * one key in a batch, only the last counts.
   *
   * @throws IllegalStateException if the batch has a {@code batchSize}: then it keeps no records
   */
  <M> List<M> items(ModelTable<M> table);

  /**
   * The record that was put or inserted under {@code key}; of several, the last.
   *
   * @throws IllegalStateException as {@link #items}
   */
  <M> Optional<M> item(ModelTable<M> table, Key<? extends M> key);
}
