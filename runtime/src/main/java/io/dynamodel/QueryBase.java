package io.dynamodel;

import io.dynamodel.contract.CheckReturnValue;
import io.dynamodel.contract.Internal;
import io.dynamodel.schema.Selection;
import java.util.function.Function;

/**
 * A query of a generated class: what refines it gives that class again. For generated code; users
 * name {@link Query}.
 *
 * @param <T> what is returned
 * @param <S> the generated class
 */
@Internal
public abstract non-sealed class QueryBase<T, S extends Query<T>>
    extends SyncReading<T, S, Query<T>> implements Query<T> {

  /**
   * A query of what {@code plan} says.
   *
   * @param same makes the same kind of query of another plan
   */
  protected QueryBase(QueryPlan<T> plan, Function<QueryPlan<T>, S> same) {
    super(plan, same, PlainQuery::of);
  }

  @Override
  @CheckReturnValue
  public final S descending() {
    return same(plan().descending());
  }

  @Override
  @CheckReturnValue
  public final <P> Query<P> select(Selection<T, P> selection) {
    return PlainQuery.of(plan().select(selection));
  }
}
