package io.dynamodel.internal;

import io.dynamodel.schema.IndexSchema;
import io.dynamodel.schema.KeyAttribute;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The items of the table to which the entries of an index point, in the order of the index. An
 * index lags behind: what has vanished since, has other index keys now, or has come before, is left
 * out.
 */
final class FullItems implements RawItems {
  private static final int CHUNK = 100;

  private final Call call;
  private final TableContext<?> table;
  private final IndexSchema index;
  private final @Nullable Integer limit;
  private final PagedItems entries;
  private final Batching batching;
  private final Set<TableKey> seen = new HashSet<>();
  private final Queue<Map<String, AttributeValue>> items = new ArrayDeque<>();
  private long returned;

  FullItems(
      Call call, TableContext<?> table, ReadPlan<?> plan, PagedItems entries, Batching batching) {
    this.call = call;
    this.table = table;
    this.index = Objects.requireNonNull(plan.source().index());
    this.limit = plan.limit();
    this.entries = entries;
    this.batching = batching;
  }

  @Override
  public @Nullable Map<String, AttributeValue> next() {
    while (items.isEmpty()) {
      List<Map<String, AttributeValue>> chunk = chunk();
      if (chunk.isEmpty()) {
        return null;
      }
      fetch(chunk);
    }
    returned++;
    return items.remove();
  }

  /** No more entries than items are wanted. */
  private List<Map<String, AttributeValue>> chunk() {
    long wanted = limit == null ? CHUNK : Math.min(CHUNK, limit - returned);
    List<Map<String, AttributeValue>> chunk = new ArrayList<>();
    while (chunk.size() < wanted) {
      Map<String, AttributeValue> entry = entries.next();
      if (entry == null) {
        break;
      }
      chunk.add(entry);
    }
    return chunk;
  }

  private void fetch(List<Map<String, AttributeValue>> chunk) {
    Map<TableKey, Map<String, AttributeValue>> found = read(chunk);
    for (Map<String, AttributeValue> entry : chunk) {
      TableKey key = TableKey.of(table, entry);
      Map<String, AttributeValue> item = found.get(key);
      if (item != null && indexKey(item).equals(indexKey(entry)) && seen.add(key)) {
        items.add(item);
      }
    }
  }

  private Map<TableKey, Map<String, AttributeValue>> read(List<Map<String, AttributeValue>> chunk) {
    List<KeyRead> reads =
        chunk.stream().map(entry -> KeyRead.of(table, table.keyOf(entry))).toList();
    return BatchGet.whole(KeyRead.distinct(reads)).run(call, batching);
  }

  private KeyIdentity indexKey(Map<String, AttributeValue> item) {
    return KeyIdentity.of(index.key().stream().map(KeyAttribute::attribute).toList(), item);
  }

  @Override
  public void stop() {
    entries.stop();
  }
}
