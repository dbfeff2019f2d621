package io.dynamodel.it.property;

import io.dynamodel.DynamoTable;
import io.dynamodel.Query;
import io.dynamodel.RangeKeyStep;
import io.dynamodel.property.Gen;
import io.dynamodel.property.Gens;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A type as a sort key.
 *
 * @param item makes an item of the partition and the sort key
 * @param key the sort key of an item
 * @param query all items of a partition
 * @param step starts a condition on their sort keys
 * @param order DynamoDB's order of the values, by what Java says
 */
record SortKey<M, V>(
    DynamoTable<M, ?> table,
    BiFunction<String, V, M> item,
    Function<M, V> key,
    Function<String, Query<M>> query,
    Function<String, RangeKeyStep<V, Query<M>, Query<M>>> step,
    Gen<V> values,
    Comparator<V> order) {

  static <M, V, T extends DynamoTable<M, T>, Q extends Query<M>> SortKey<M, V> of(
      T table,
      BiFunction<String, V, M> item,
      Function<M, V> key,
      BiFunction<T, String, Q> query,
      Function<Q, RangeKeyStep<V, Query<M>, Query<M>>> step,
      Gen<V> values,
      Comparator<V> order) {
    return new SortKey<>(
        table,
        item,
        key,
        id -> query.apply(table, id),
        id -> step.apply(query.apply(table, id)),
        values,
        order);
  }

  /** Partitions with up to twelve values, and bounds that are often among them. */
  Gen<Partition<M, V>> partitions() {
    Gen<List<V>> several = values.list(2, 12);
    return several.flatMap(
        all -> Gens.combine(bound(all), bound(all), (one, other) -> partition(all, one, other)));
  }

  private Gen<V> bound(List<V> stored) {
    return Gens.oneOf(Gens.of(stored), values);
  }

  private Partition<M, V> partition(List<V> all, V one, V other) {
    TreeSet<V> sorted = new TreeSet<>(order);
    sorted.addAll(all);
    return order.compare(one, other) <= 0
        ? new Partition<>(this, sorted, one, other)
        : new Partition<>(this, sorted, other, one);
  }

  @Override
  public String toString() {
    return table.getClass().getSimpleName();
  }
}
