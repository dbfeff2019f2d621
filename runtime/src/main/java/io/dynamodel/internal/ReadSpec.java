package io.dynamodel.internal;

import io.dynamodel.expression.Condition;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of a query or a scan beside its source.
 *
 * @param filter which items pass; null: all
 * @param limit how many items are returned at most; null: all
 * @param pageSize how many items are evaluated per request; null: as many as fit into 1 MB
 * @param <M> the model
 */
public record ReadSpec<M>(
    @Nullable Condition<M> filter, @Nullable Integer limit, @Nullable Integer pageSize) {

  /** All items. */
  public static <M> ReadSpec<M> all() {
    return new ReadSpec<>(null, null, null);
  }

  /** Only items that pass {@code condition}, beside the filters before it. */
  public ReadSpec<M> withFilter(Condition<M> condition) {
    return new ReadSpec<>(filter == null ? condition : filter.and(condition), limit, pageSize);
  }

  /** At most {@code items} of them. */
  public ReadSpec<M> withLimit(int items) {
    return new ReadSpec<>(filter, positive("limit", items), pageSize);
  }

  /** At most {@code items} evaluated per request. */
  public ReadSpec<M> withPageSize(int items) {
    return new ReadSpec<>(filter, limit, positive("pageSize", items));
  }

  private static int positive(String name, int items) {
    if (items < 1) {
      throw new IllegalArgumentException(name + " must be at least 1, not " + items);
    }
    return items;
  }
}
