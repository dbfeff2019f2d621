package io.dynamodel.engine.request;

import io.dynamodel.engine.item.Nesting;
import io.dynamodel.engine.item.Sizes;
import io.dynamodel.engine.item.Value;
import io.dynamodel.engine.wire.ServiceException;
import java.util.List;
import java.util.Map;

/** Reads a request to put an item. */
public final class PutItemRequest {

  public static final Shape.Struct SHAPE =
      WriteCondition.addTo(
          Shape.struct("PutItemInput")
              .with("ReturnConsumedCapacity", CostReport.CAPACITY)
              .with("TableName", Member.TABLE_NAME)
              .with("Item", Member.attributes().required())
              .with("ConditionalOperator", OlderParameters.CONDITIONAL_OPERATOR)
              .with("Expected", OlderParameters.EXPECTED)
              .with("ReturnValues", ReturnValues.MEMBER)
              .with("ReturnItemCollectionMetrics", CostReport.COLLECTIONS));

  private PutItemRequest() {}

  /**
   * Checks what needs no table.
   *
   * @throws ServiceException if the service refuses it
   */
  public static WriteItemRequest of(Input in) {
    ExpressionParameters.check(in, List.of("ConditionExpression"), List.of("Expected"));
    Map<String, Value> item = item(in);
    ReturnValues returned = ReturnValues.ofWholeItem(in);
    checkSize(item);
    ItemWrite put = new ItemWrite.Put(in.text("TableName"), item, WriteCondition.alone(in));
    return new WriteItemRequest(put, returned, CostReport.of(in));
  }

  /** Reads the item that is put, by whichever operation. */
  static Map<String, Value> item(Input in) {
    Map<String, Value> item = in.attributes("Item");
    Nesting.check(item);
    return item;
  }

  /** Checks the size of an item, which the service knows without its table. */
  static void checkSize(Map<String, Value> item) {
    if (Sizes.of(item) > Sizes.MAX_ITEM) {
      throw ServiceException.validation("Item size has exceeded the maximum allowed size");
    }
  }
}
