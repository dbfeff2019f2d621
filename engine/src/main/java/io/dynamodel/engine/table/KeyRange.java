package io.dynamodel.engine.table;

import io.dynamodel.engine.expression.KeyCondition;
import io.dynamodel.engine.item.Value;
import io.dynamodel.engine.item.ValueOrder;
import io.dynamodel.engine.request.Segment;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import org.jspecify.annotations.Nullable;

/**
 * A range of keys in their order, without its ends.
 *
 * @param to null if it has no end
 */
record KeyRange(ItemKey from, @Nullable ItemKey to) {

  private static final BigInteger HASHES = BigInteger.ONE.shiftLeft(Long.SIZE);

  /** All keys of a partition that begin with some sort parts. */
  static KeyRange of(List<Value> partition, List<Value> sort) {
    return new KeyRange(ItemKey.before(partition, sort), ItemKey.behind(partition, sort));
  }

  /**
   * All keys of a partition that begin with some sort parts, if the next part meets a condition.
   */
  static KeyRange of(List<Value> partition, List<Value> sort, KeyCondition next) {
    KeyRange all = of(partition, sort);
    List<Value> values = next.values();
    KeyRange first = of(partition, plus(sort, values.get(0)));
    return switch (next.operator()) {
      case EQ -> first;
      case LT -> new KeyRange(all.from, first.from);
      case LE -> new KeyRange(all.from, first.to);
      case GT -> new KeyRange(ItemKey.behind(partition, plus(sort, values.get(0))), all.to);
      case GE -> new KeyRange(first.from, all.to);
      case BETWEEN -> new KeyRange(first.from, of(partition, plus(sort, values.get(1))).to);
      case BEGINS_WITH -> {
        Value after = ValueOrder.afterPrefix(values.get(0));
        yield new KeyRange(
            first.from, after == null ? all.to : ItemKey.before(partition, plus(sort, after)));
      }
      case NE, NOT_NULL, NULL, CONTAINS, NOT_CONTAINS, IN ->
          throw new IllegalArgumentException("Keys are not in the order of " + next.operator());
    };
  }

  private static List<Value> plus(List<Value> values, Value value) {
    List<Value> all = new ArrayList<>(values);
    all.add(value);
    return all;
  }

  /** The keys of a segment: each has as many hashes as the others. */
  static KeyRange of(Segment segment) {
    boolean isLast = segment.number() == segment.total() - 1;
    return new KeyRange(
        ItemKey.beforeHash(firstHash(segment.number(), segment.total())),
        isLast ? null : ItemKey.beforeHash(firstHash(segment.number() + 1, segment.total())));
  }

  private static long firstHash(long segment, long total) {
    return HASHES
        .multiply(BigInteger.valueOf(segment))
        .divide(BigInteger.valueOf(total))
        .longValue();
  }

  /** The rest of it that comes after a key, in order or in the opposite one. */
  KeyRange after(ItemKey key, boolean forward) {
    return forward ? new KeyRange(key, to) : new KeyRange(from, key);
  }

  boolean contains(ItemKey key) {
    return from.compareTo(key) < 0 && (to == null || key.compareTo(to) < 0);
  }

  /** The items in it. */
  NavigableMap<ItemKey, StoredItem> of(NavigableMap<ItemKey, StoredItem> items) {
    return to == null ? items.tailMap(from, false) : items.subMap(from, false, to, false);
  }
}
