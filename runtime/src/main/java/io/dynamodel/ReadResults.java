package io.dynamodel;

import io.dynamodel.exception.ItemMappingException;
import io.dynamodel.schema.Selection;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * What was read at once from any tables. An item is decoded when it is asked for: one that can't be
 * read as its model does not stand in the way of others.
 */
public interface ReadResults extends Serializable {

  /**
   * The item of {@code key}; empty if there is none.
   *
   * @throws ItemMappingException if it can't be read as the model
   * @throws IllegalArgumentException if the key was not asked for, or not answered
   */
  <M> Optional<M> item(ModelTable<M> table, Key<? extends M> key);

  /**
   * All items of {@code table}, in the order asked; keys without an item are left out.
   *
   * @throws ItemMappingException if one can't be read as the model
   * @throws IllegalArgumentException if nothing was asked of the table
   */
  <M> List<M> items(ModelTable<M> table);

  /**
   * The same of a part of each item: what {@code selection} makes of it.
   *
   * @throws ItemMappingException if one can't be read so
   * @throws IllegalArgumentException if nothing was asked of the table
   */
  <M, P> List<P> items(ModelTable<M> table, Selection<M, P> selection);
}
