package io.dynamodel;

/**
 * A model in a physical table, whichever client it sends its requests through: what results and
 * leftovers are asked by.
 *
 * @param <M> the model
 */
public sealed interface ModelTable<M> permits DynamoTable {}
