package io.dynamodel;

/**
 * The table of a model that {@link BatchWrite} can write. BatchWriteItem knows no conditions, and a
 * model with a {@code @Version} needs one: its generated table class is none of these, so that such
 * a batch does not compile.
 *
 * @param <M> the model
 */
public non-sealed interface BatchWritable<M> extends ModelTable<M> {}
