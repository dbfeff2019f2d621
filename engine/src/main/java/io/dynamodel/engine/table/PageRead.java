package io.dynamodel.engine.table;

import io.dynamodel.engine.item.Attributes;
import io.dynamodel.engine.item.Value;
import io.dynamodel.engine.item.Values;
import io.dynamodel.engine.request.Filter;
import io.dynamodel.engine.request.IndexDefinition;
import io.dynamodel.engine.request.PageRequest;
import io.dynamodel.engine.wire.Json;
import io.dynamodel.engine.wire.ObjectBuilder;
import io.dynamodel.engine.wire.ServiceException;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A page that was read, and its answer. The answer is made without the lock of the database. */
public record PageRead(PageRequest request, Reading reading, Page page) {

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

  /** The answer. */
  Json answer() {
    List<Reading.Item> matching = matching();
    ObjectBuilder answer = Json.object().put("Count", matching.size());
    if (!reading.isCount()) {
      answer.put("Items", json(matching));
    }
    return answer
        .put("ScannedCount", page.items().size())
        .put("LastEvaluatedKey", lastKey())
        .put("ConsumedCapacity", capacity().json(request.report().capacity()))
        .json();
  }

  private List<Reading.Item> matching() {
    return page.items().stream().filter(this::passes).toList();
  }

  private List<Json.Obj> json(List<Reading.Item> items) {
    return items.stream().map(item -> Values.json(reading.answered(item))).toList();
  }

  /** The items that are answered. */
  public List<Json.Obj> items() {
    return json(matching());
  }

  /** The same page with a filter for its answer. The filter may be on keys, too. */
  public PageRead filteredBy(Filter filter) {
    return new PageRead(request.filteredBy(filter), reading, page);
  }

  /** Checks that an index holds what its items are filtered by: nothing is fetched for that. */
  public PageRead checkHeld(Set<String> filtered) {
    List<String> lacking =
        filtered.stream().filter(name -> !reading.source().holds(name)).sorted().toList();
    IndexDefinition index = reading.source().index();
    if (index != null && !lacking.isEmpty()) {
      throw ServiceException.invalidParameter(
          "Secondary index "
              + index.name()
              + " does not project one or more filter attributes: "
              + lacking);
    }
    return this;
  }

  private boolean passes(Reading.Item item) {
    Filter filter = request.filter();
    return filter == null || filter.condition().matches(item.attributes());
  }

  /** The key of the item that was read last, null if there are no more items. */
  public Json.@Nullable Obj lastKey() {
    if (!page.isFull()) {
      return null;
    }
    Map<String, Value> last = page.items().get(page.items().size() - 1).stored().attributes();
    return Values.json(Attributes.only(last, reading.source().keyAttributes()));
  }

  /** The costs: the page in one piece, and each item that was fetched from the table. */
  public ConsumedCapacity capacity() {
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
