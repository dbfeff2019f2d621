package io.dynamodel.it.cases;

import io.dynamodel.Items;
import io.dynamodel.Key;
import io.dynamodel.Reading;
import io.dynamodel.Results;
import io.dynamodel.engine.Operation;
import io.dynamodel.exception.ItemMappingException;
import io.dynamodel.it.behaviour.model.Delivery;
import io.dynamodel.it.behaviour.model.DeliveryNoteProjection;
import io.dynamodel.it.behaviour.model.DeliveryTable;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A way to read the deliveries of customer {@code c} by carrier {@code ann}.
 *
 * @param name what it is
 * @param last the operation of its last request
 * @param items reads those of at most four a page; a handler that is not null gets what is
 *     unreadable
 */
record Reader(
    String name,
    Operation<?> last,
    BiFunction<DeliveryTable, Consumer<ItemMappingException>, Items<?>> items) {
  static final int COUNT = 12;
  static final int PAGE = 4;

  /** Queries and scans of the table and of indexes of all kinds. */
  static Stream<Reader> ofPages() {
    return Stream.of(
        paged("query", Operation.QUERY, table -> table.query("c")),
        paged("descending query", Operation.QUERY, table -> table.query("c").descending()),
        paged("query by sort key", Operation.QUERY, table -> table.query("c").number().ge(0)),
        paged("local index", Operation.QUERY, table -> table.byDue("c")),
        paged("partial query", Operation.QUERY, table -> table.byCarrier("ann")),
        paged("partial local query", Operation.QUERY, table -> table.byWeight("c")),
        paged(
            "selection",
            Operation.QUERY,
            table -> table.query("c").select(DeliveryNoteProjection.SELECTION)),
        paged("scan", Operation.SCAN, DeliveryTable::scan),
        paged("partial scan", Operation.SCAN, DeliveryTable::scanByCarrier),
        paged("parallel scan", Operation.SCAN, table -> table.scan().parallel(3)),
        paged("partial parallel scan", Operation.SCAN, table -> table.scanByCarrier().parallel(2)));
  }

  /** All, those that are no pages too. */
  static Stream<Reader> all() {
    return Stream.concat(
        ofPages(),
        Stream.of(
            new Reader(
                "full items of a query",
                Operation.BATCH_GET_ITEM,
                (table, handler) ->
                    (handler == null
                            ? table.byCarrier("ann")
                            : table.byCarrier("ann").onUnreadable(handler))
                        .pageSize(PAGE)
                        .fullItems()),
            new Reader(
                "full items of a scan",
                Operation.BATCH_GET_ITEM,
                (table, handler) ->
                    (handler == null
                            ? table.scanByCarrier()
                            : table.scanByCarrier().onUnreadable(handler))
                        .pageSize(PAGE)
                        .fullItems()),
            new Reader(
                "items of keys",
                Operation.BATCH_GET_ITEM,
                (table, handler) ->
                    handler == null
                        ? table.getEach(keys())
                        : table.getEach(keys()).onUnreadable(handler)),
            new Reader(
                "parts of items of keys",
                Operation.BATCH_GET_ITEM,
                (table, handler) ->
                    handler == null
                        ? table.getEach(keys()).select(DeliveryNoteProjection.SELECTION)
                        : table
                            .getEach(keys())
                            .onUnreadable(handler)
                            .select(DeliveryNoteProjection.SELECTION))));
  }

  static List<Key<Delivery>> keys() {
    return IntStream.range(0, COUNT).mapToObj(number -> DeliveryTable.key("c", number)).toList();
  }

  private static Reader paged(
      String name, Operation<?> operation, Function<DeliveryTable, Reading<?, ?>> reading) {
    return new Reader(
        name,
        operation,
        (table, handler) -> {
          Reading<?, ?> paged = (Reading<?, ?>) reading.apply(table).pageSize(PAGE);
          return (Results<?>) (handler == null ? paged : paged.onUnreadable(handler));
        });
  }

  Items<?> of(DeliveryTable table) {
    return items.apply(table, null);
  }

  Items<?> of(DeliveryTable table, Consumer<ItemMappingException> handler) {
    return items.apply(table, handler);
  }

  /** One that has pages. */
  Results<?> pages(DeliveryTable table, Consumer<ItemMappingException> handler) {
    return (Results<?>) items.apply(table, handler);
  }

  /** One that has pages, up to {@code limit} items. */
  Results<?> pages(DeliveryTable table, Consumer<ItemMappingException> handler, int limit) {
    return (Results<?>) ((Reading<?, ?>) items.apply(table, handler)).limit(limit);
  }

  @Override
  public String toString() {
    return name;
  }
}
