package io.dynamodel;

import java.io.Serializable;
import java.util.List;

/**
 * The part of a batch that is not, or may not be, done: by table, in the order given. {@link
 * Key#encode} and {@link ItemJson} make text of it that can be kept.
 */
public interface Leftovers extends Serializable {

  /**
   * The records of {@code table} that were to be put: as they were given, with the ids that they
   * had got, so that they can be put again.
   */
  <M> List<M> items(ModelTable<M> table);

  /** The keys of {@code table} that were to be read or deleted. */
  <M> List<Key<M>> keys(ModelTable<M> table);

  /** How many there are, of all tables. */
  int size();

  /** Whether there are none. */
  boolean isEmpty();
}
