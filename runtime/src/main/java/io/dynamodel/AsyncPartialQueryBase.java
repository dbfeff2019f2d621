package io.dynamodel;

import io.dynamodel.contract.CheckReturnValue;
import io.dynamodel.contract.Internal;
import java.util.function.Function;

/**
 * A query of a generated class: what refines it gives that class again. For generated code; users
 * name {@link AsyncPartialQuery}.
 *
 * @param <I> what the index holds of an item
 * @param <M> the model
 * @param <S> the generated class
 */
@Internal
public abstract non-sealed class AsyncPartialQueryBase<I, M, S extends AsyncPartialQuery<I, M>>
    extends AsyncReading<I, S, AsyncPartialQuery<I, M>> implements AsyncPartialQuery<I, M> {

  /**
   * A query of what {@code plan} says.
   *
   * @param same makes the same kind of query of another plan
   */
  protected AsyncPartialQueryBase(QueryPlan<I> plan, Function<QueryPlan<I>, S> same) {
    super(plan, same, PlainAsyncPartialQuery::of);
  }

  @Override
  @CheckReturnValue
  public final S descending() {
    return same(plan().descending());
  }

  @Override
  @CheckReturnValue
  public final AsyncFullItems<M> fullItems() {
    return new AsyncIndexedItems<>(plan());
  }
}
