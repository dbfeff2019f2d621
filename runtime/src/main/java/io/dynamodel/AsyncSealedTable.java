package io.dynamodel;

import io.dynamodel.contract.CheckReturnValue;
import io.dynamodel.schema.Selection;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * The table of a sealed model without waiting: as {@link SealedTable}, with the same names.
 *
 * @param <M> the sealed model
 * @param <T> the generated class
 */
@SuppressWarnings("exports") // what a table knows of itself is for the runtime alone
public abstract class AsyncSealedTable<M, T extends AsyncSealedTable<M, T>>
    extends AsyncTable<M, T> {

  /**
   * A table of {@code target}. For generated code.
   *
   * @param same the constructor of the generated class, for the same table with other options
   */
  protected AsyncSealedTable(TableTarget<M> target, Function<TableTarget<M>, T> same) {
    super(target, same);
  }

  /** As {@link SealedTable#onUnknownType}. */
  @CheckReturnValue
  public final T onUnknownType(UnknownType reaction) {
    return same(target().onUnknownType(reaction));
  }

  /** As {@link SealedTable#get}. */
  public final <X extends M> CompletableFuture<X> get(Key<X> key) {
    return start(() -> calls().of(key).get(key));
  }

  /** As {@link SealedTable#find(Key)}. */
  public final <X extends M> CompletableFuture<Optional<X>> find(Key<X> key) {
    return start(() -> calls().of(key).find(key));
  }

  /** As {@link SealedTable#find(Key, Selection)}. */
  public final <X extends M, P> CompletableFuture<Optional<P>> find(
      Key<X> key, Selection<X, P> selection) {
    return start(() -> calls().of(key).find(key, selection));
  }

  /** As {@link SealedTable#delete(Key)}. */
  public final <X extends M> CompletableFuture<Optional<X>> delete(Key<X> key) {
    return start(() -> calls().of(key).delete(key));
  }

  /** As {@link SealedTable#below}. */
  @CheckReturnValue
  public final AsyncQuery<M> below(Key<? extends M> key) {
    return PlainAsyncQuery.of(calls().below(key));
  }
}
