package io.dynamodel.engine.table;

import io.dynamodel.engine.item.Value;
import io.dynamodel.engine.item.Values;
import io.dynamodel.engine.request.Filter;
import io.dynamodel.engine.request.IndexDefinition;
import io.dynamodel.engine.request.PageRequest;
import io.dynamodel.engine.wire.Json;
import io.dynamodel.engine.wire.ObjectBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import org.jspecify.annotations.Nullable;

/** A page that was read, and how it is answered. It needs the lock of the database no more. */
record PageRead(PageRequest request, Reading reading, Page page) {

  /**
   * Reads the page that comes next.
   *
   * @param start the key behind which it begins, null for the first page
   * @param forward whether it is read in order, or in the opposite one
   */
  static PageRead of(
      Table table,
      PageRequest request,
      Reading reading,
      KeyRange range,
      @Nullable StartKey start,
      boolean forward) {
    KeyRange rest = start == null ? range : range.after(start.place(), forward);
    NavigableMap<ItemKey, StoredItem> items =
        rest.of(reading.source().items(table, request.consistent()));
    Page page =
        Page.read((forward ? items : items.descendingMap()).values(), reading, request.limit());
    if (!request.consistent()) {
      table.wasRead();
    }
    return new PageRead(request, reading, page);
  }

  /** What is answered. */
  Json answer() {
    List<Reading.Item> matching = page.items().stream().filter(this::passes).toList();
    ObjectBuilder answer = Json.object().put("Count", matching.size());
    if (!reading.isCount()) {
      answer.put(
          "Items", matching.stream().map(item -> Values.json(reading.answered(item))).toList());
    }
    return answer
        .put("ScannedCount", page.items().size())
        .put("LastEvaluatedKey", lastKey())
        .put("ConsumedCapacity", capacity().json(request.report().capacity()))
        .json();
  }

  private boolean passes(Reading.Item item) {
    Filter filter = request.filter();
    return filter == null || filter.condition().matches(item.attributes());
  }

  /** The key of the item that was read last, if there may be more behind it. */
  private @Nullable Json lastKey() {
    if (!page.isFull()) {
      return null;
    }
    Map<String, Value> last = page.items().get(page.items().size() - 1).stored().attributes();
    Map<String, Value> key = new LinkedHashMap<>(last);
    key.keySet().retainAll(reading.source().keyAttributes());
    return Values.json(key);
  }

  /** What it costs: the page in one piece, and each item that was fetched from the table. */
  private ConsumedCapacity capacity() {
    String table = reading.source().table().name();
    double units =
        ConsumedCapacity.toRead(
            page.items().stream().mapToInt(Reading.Item::held).sum(), request.consistent());
    IndexDefinition index = reading.source().index();
    if (index == null) {
      return ConsumedCapacity.ofTable(table, units);
    }
    Map<String, Double> indexes = Map.of(index.name(), units);
    return index.isGlobal()
        ? new ConsumedCapacity(table, 0, Map.of(), indexes)
        : new ConsumedCapacity(table, unitsOfFetching(), indexes, Map.of());
  }

  private double unitsOfFetching() {
    return page.items().stream()
        .filter(item -> item.fetched() > 0)
        .mapToDouble(item -> ConsumedCapacity.toRead(item.fetched(), request.consistent()))
        .sum();
  }
}
