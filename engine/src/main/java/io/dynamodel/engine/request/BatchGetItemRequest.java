package io.dynamodel.engine.request;

import io.dynamodel.engine.expression.Projection;
import io.dynamodel.engine.item.Value;
import io.dynamodel.engine.item.Values;
import io.dynamodel.engine.wire.Json;
import io.dynamodel.engine.wire.ServiceException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A request to get several items. */
public record BatchGetItemRequest(List<TableReads> tables, CostReport report) {

  /**
   * The reads of one table.
   *
   * @param asked the request for the table, which is answered again with the keys that were not
   *     read
   */
  public record TableReads(
      String table, List<ItemRead> reads, boolean consistent, Json.Obj asked) {}

  private static final int MAX_KEYS = 100;

  public static final Shape.Struct SHAPE =
      Shape.struct("BatchGetItemInput")
          .with("ReturnConsumedCapacity", CostReport.CAPACITY)
          .with(
              "RequestItems",
              BatchTables.of(
                  "KeysAndAttributes",
                  Member.of(
                      ItemRead.addProjection(
                          Shape.struct("KeysAndAttributes")
                              .with("Keys", Member.listOf(Member.attributes()).required())
                              .with("AttributesToGet", OlderParameters.ATTRIBUTES_TO_GET)
                              .with("ConsistentRead", Member.bool())))));

  /**
   * Checks what needs no table.
   *
   * @throws ServiceException if the service refuses it
   */
  public static BatchGetItemRequest of(Input in) {
    Map<String, Input> tables = in.inputsByName("RequestItems");
    BatchTables.checkNotEmpty(tables, "BatchGetItem");
    tables.forEach(BatchGetItemRequest::checkKeys);
    ItemRead.checkNotMixed(tables.values());
    List<TableReads> reads = new ArrayList<>();
    tables.forEach((table, each) -> reads.add(reads(table, each)));
    BatchTables.checkCount(
        reads.stream().mapToInt(each -> each.reads().size()).sum(), MAX_KEYS, "BatchGetItem");
    return new BatchGetItemRequest(reads, CostReport.of(in));
  }

  private static void checkKeys(String table, Input in) {
    int count = in.inputs("Keys").size();
    if (count == 0 || count > MAX_KEYS) {
      throw ServiceException.validation(
          "1 validation error detected: Value at 'RequestItems."
              + table
              + ".member.Keys' failed to satisfy constraint: Member must have length "
              + (count == 0 ? "greater than or equal to 1" : "less than or equal to " + MAX_KEYS));
    }
  }

  private static TableReads reads(String table, Input in) {
    ItemRead.checkParameters(in);
    Projection projection = ItemRead.optionalProjection(in);
    boolean consistent = in.flag("ConsistentRead");
    Set<Map<String, Value>> keys = new HashSet<>();
    List<ItemRead> reads = new ArrayList<>();
    for (Input each : in.inputs("Keys")) {
      Map<String, Value> key = Values.readAttributes(each.json());
      if (!keys.add(key)) {
        throw ServiceException.validation("Provided list of item keys contains duplicates");
      }
      reads.add(new ItemRead(key, consistent, projection));
    }
    return new TableReads(table, reads, consistent, in.json());
  }
}
