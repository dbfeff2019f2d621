package io.dynamodel.engine.table;

import io.dynamodel.engine.item.Value;
import io.dynamodel.engine.item.ValueOrder;
import io.dynamodel.engine.request.KeySchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A place in the order of a table or an index: by the hash of the partition key, then by partition
 * key, then by sort key, then, in an index, by the key of the table.
 *
 * <p>A key with fewer parts stands before or behind all keys that begin with them, and so bounds a
 * range.
 */
public final class ItemKey implements Comparable<ItemKey> {

  /** The place of a key among those that begin with its parts. */
  private static final int BEFORE = -1;

  private static final int AT = 0;
  private static final int BEHIND = 1;

  private final long hash;
  private final List<Value> parts;
  private final int side;

  private ItemKey(long hash, List<Value> parts, int side) {
    this.hash = hash;
    this.parts = parts;
    this.side = side;
  }

  /** The key of an item in a table; {@code null} if it lacks an attribute. */
  static @Nullable ItemKey inTable(KeySchema keys, Map<String, Value> item) {
    List<Value> partition = KeySchema.values(keys.partition(), item);
    List<Value> sort = KeySchema.values(keys.sort(), item);
    return partition == null || sort == null ? null : of(partition, sort, List.of(), AT);
  }

  /** The key of an item in an index; {@code null} if the item is not in it. */
  static @Nullable ItemKey inIndex(KeySchema index, KeySchema table, Map<String, Value> item) {
    List<Value> partition = KeySchema.values(index.partition(), item);
    List<Value> sort = KeySchema.values(index.sort(), item);
    List<Value> own = KeySchema.values(table.attributes(), item);
    return partition == null || sort == null || own == null ? null : of(partition, sort, own, AT);
  }

  private static ItemKey of(List<Value> partition, List<Value> sort, List<Value> rest, int side) {
    List<Value> parts = new ArrayList<>(partition);
    parts.addAll(sort);
    parts.addAll(rest);
    return new ItemKey(KeyHash.of(partition), List.copyOf(parts), side);
  }

  /** A bound before all keys of a partition that begin with some sort parts. */
  static ItemKey before(List<Value> partition, List<Value> sort) {
    return of(partition, sort, List.of(), BEFORE);
  }

  /** A bound behind all keys of a partition that begin with some sort parts. */
  static ItemKey behind(List<Value> partition, List<Value> sort) {
    return of(partition, sort, List.of(), BEHIND);
  }

  /** A bound before all keys whose hash is not below {@code hash}, as an unsigned number. */
  static ItemKey beforeHash(long hash) {
    return new ItemKey(hash, List.of(), BEFORE);
  }

  /** The hash of the partition key, an unsigned number. */
  long hash() {
    return hash;
  }

  @Override
  public int compareTo(ItemKey other) {
    int byHash = Long.compareUnsigned(hash, other.hash);
    if (byHash != 0) {
      return byHash;
    }
    int common = Math.min(parts.size(), other.parts.size());
    for (int i = 0; i < common; i++) {
      int byPart = ValueOrder.compare(parts.get(i), other.parts.get(i));
      if (byPart != 0) {
        return byPart;
      }
    }
    return Integer.compare(rank(common), other.rank(common));
  }

  /** The place of this key among those with the same first parts. */
  private int rank(int common) {
    return parts.size() > common ? AT : side;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ItemKey key && compareTo(key) == 0;
  }

  @Override
  public int hashCode() {
    return parts.hashCode();
  }
}
