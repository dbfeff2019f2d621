package io.dynamodel.internal.read;

import io.dynamodel.expression.AttributePath;
import io.dynamodel.internal.batch.BatchGet;
import io.dynamodel.internal.batch.BatchReads;
import io.dynamodel.internal.batch.Batching;
import io.dynamodel.internal.call.Call;
import io.dynamodel.internal.item.ItemDecoder;
import io.dynamodel.internal.item.KeyRead;
import io.dynamodel.internal.item.TableContext;
import io.dynamodel.internal.item.TableKey;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The items of keys, in their order, chunk by chunk (BatchGetItem). A key without an item is left
 * out.
 */
final class ItemsByKey<T> implements ItemSource<T> {
  private final Call call;
  private final Batching batching;
  private final ItemSource<Map<String, AttributeValue>> keys;
  private final BiPredicate<Map<String, AttributeValue>, Map<String, AttributeValue>> wanted;
  private final ItemDecoder<T> decoder;
  private final @Nullable Integer limit;
  private final Queue<Map<String, AttributeValue>> items = new ArrayDeque<>();
  private long returned;

  /**
   * Items that have not been asked for.
   *
   * @param keys what holds the attributes of a key, among others perhaps
   * @param wanted whether an item, which comes second, is what its key was given for
   * @param limit how many items are returned at most; null: all
   */
  ItemsByKey(
      Call call,
      Batching batching,
      ItemSource<Map<String, AttributeValue>> keys,
      BiPredicate<Map<String, AttributeValue>, Map<String, AttributeValue>> wanted,
      ItemDecoder<T> decoder,
      @Nullable Integer limit) {
    this.call = call;
    this.batching = batching;
    this.keys = keys;
    this.wanted = wanted;
    this.decoder = decoder;
    this.limit = limit;
  }

  @Override
  public @Nullable T next() {
    while (true) {
      if (items.isEmpty()) {
        List<Map<String, AttributeValue>> chunk = chunk();
        if (chunk.isEmpty()) {
          return null;
        }
        fetch(chunk);
      } else {
        T item = decoder.decode(items.remove());
        if (item != null) {
          returned++;
          return item;
        }
      }
    }
  }

  /** No more keys than items are wanted. */
  private List<Map<String, AttributeValue>> chunk() {
    long most = (long) BatchReads.MOST_KEYS * batching.parallelRequests();
    long size = limit == null ? most : Math.min(most, limit - returned);
    List<Map<String, AttributeValue>> chunk = new ArrayList<>();
    while (chunk.size() < size) {
      Map<String, AttributeValue> key = keys.next();
      if (key == null) {
        break;
      }
      chunk.add(key);
    }
    return chunk;
  }

  private void fetch(List<Map<String, AttributeValue>> chunk) {
    TableContext<?> table = decoder.table();
    List<KeyRead> reads = chunk.stream().map(key -> KeyRead.of(table, table.keyOf(key))).toList();
    List<AttributePath> paths = table.projected(decoder.selection());
    Map<TableKey, Map<String, AttributeValue>> found =
        new BatchGet(KeyRead.distinct(reads), paths).run(call, batching);
    for (int i = 0; i < chunk.size(); i++) {
      Map<String, AttributeValue> item = found.get(reads.get(i).id());
      if (item != null && wanted.test(chunk.get(i), item)) {
        items.add(item);
      }
    }
  }

  @Override
  public void stop() {
    keys.stop();
  }
}
