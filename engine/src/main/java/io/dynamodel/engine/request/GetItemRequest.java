package io.dynamodel.engine.request;

import io.dynamodel.engine.item.Value;
import java.util.Map;

/** A request to get an item. */
public record GetItemRequest(String table, ItemRead read, CostReport report) {

  public static final Shape.Struct SHAPE =
      ItemRead.addProjection(
          Shape.struct("GetItemInput")
              .with("ReturnConsumedCapacity", CostReport.CAPACITY)
              .with("AttributesToGet", OlderParameters.ATTRIBUTES_TO_GET)
              .with("TableName", Member.TABLE_NAME)
              .with("Key", Member.attributes().required())
              .with("ConsistentRead", Member.bool()));

  /**
   * Checks what needs no table.
   *
   * @throws io.dynamodel.engine.wire.ServiceException if the service refuses it
   */
  public static GetItemRequest of(Input in) {
    ItemRead.checkParameters(in);
    Map<String, Value> key = in.attributes("Key");
    ItemRead read = new ItemRead(key, in.flag("ConsistentRead"), ItemRead.optionalProjection(in));
    return new GetItemRequest(in.text("TableName"), read, CostReport.of(in));
  }
}
