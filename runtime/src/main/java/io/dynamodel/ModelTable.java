package io.dynamodel;

/**
 * The table of a model, whichever client it uses: what transactions, reads and results of several
 * tables take. Generated table classes are such tables.
 *
 * @param <M> the model
 */
public sealed interface ModelTable<M> permits DynamoTable, AsyncTable, BatchWritable {}
