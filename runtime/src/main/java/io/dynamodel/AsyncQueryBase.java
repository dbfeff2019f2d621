package io.dynamodel;

import io.dynamodel.contract.CheckReturnValue;
import io.dynamodel.contract.Internal;
import io.dynamodel.schema.Selection;
import java.util.function.Function;

/**
 * A query of a generated class: what refines it gives that class again. For generated code; users
 * name {@link AsyncQuery}.
 *
 * @param <T> what is returned
 * @param <S> the generated class
 */
@Internal
public abstract non-sealed class AsyncQueryBase<T, S extends AsyncQuery<T>>
    extends AsyncReading<T, S, AsyncQuery<T>> implements AsyncQuery<T> {

  /**
   * A query of what {@code plan} says.
   *
   * @param same makes the same kind of query of another plan
   */
  protected AsyncQueryBase(QueryPlan<T> plan, Function<QueryPlan<T>, S> same) {
    super(plan, same, PlainAsyncQuery::of);
  }

  @Override
  @CheckReturnValue
  public final S descending() {
    return same(plan().descending());
  }

  @Override
  @CheckReturnValue
  public final <P> AsyncQuery<P> select(Selection<T, P> selection) {
    return PlainAsyncQuery.of(plan().select(selection));
  }
}
