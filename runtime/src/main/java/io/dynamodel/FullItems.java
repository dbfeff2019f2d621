package io.dynamodel;

/**
 * The items of the table to which the entries of a partial index point, in the order of the index.
 *
 * @param <M> the model
 */
public sealed interface FullItems<M> extends Items<M> permits IndexedItems {}
