package io.dynamodel.it.property;

import io.dynamodel.Query;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import org.assertj.core.api.SoftAssertions;

/**
 * Items of one partition key.
 *
 * @param values their sort keys, in order
 * @param low a bound to ask with
 * @param high another one, not below it
 */
record Partition<M, V>(SortKey<M, V> key, NavigableSet<V> values, V low, V high) {

  /** Puts the items, the last one first. */
  void store(String id) {
    values.descendingSet().forEach(value -> key.table().put(key.item().apply(id, value)));
  }

  /** How many of the values lie within the bounds. */
  int within() {
    return values.subSet(low, true, high, true).size();
  }

  void check(String id, SoftAssertions softly) {
    Query<M> all = key.query().apply(id);
    List<V> reversed = new ArrayList<>(values);
    Collections.reverse(reversed);
    check(softly, "all", all, values);
    check(softly, "descending", all.descending(), reversed);
    check(softly, "lt high", key.step().apply(id).lt(high), values.headSet(high, false));
    check(softly, "le high", key.step().apply(id).le(high), values.headSet(high, true));
    check(softly, "gt low", key.step().apply(id).gt(low), values.tailSet(low, false));
    check(softly, "ge low", key.step().apply(id).ge(low), values.tailSet(low, true));
    check(
        softly,
        "between",
        key.step().apply(id).between(low, high),
        values.subSet(low, true, high, true));
    check(softly, "eq low", key.step().apply(id).eq(low), values.subSet(low, true, low, true));
  }

  private void check(
      SoftAssertions softly, String name, Query<M> query, Iterable<? extends V> expected) {
    softly
        .assertThat(query.stream().map(key.key()))
        .as("%s by %s", name, key)
        .usingElementComparator(key.order())
        .containsExactlyElementsOf(expected);
  }
}
