package io.dynamodel;

/**
 * The items of the table to which the entries of a partial index point, in the order of the index.
 *
 * @param <M> the model
 */
public sealed interface AsyncFullItems<M> extends AsyncItems<M> permits AsyncIndexedItems {}
