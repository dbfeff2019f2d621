package io.dynamodel.engine.request;

import io.dynamodel.engine.item.Value;
import java.util.List;
import java.util.Map;

/** Reads a request to delete an item. */
public final class DeleteItemRequest {

  public static final Shape.Struct SHAPE =
      WriteCondition.addTo(
          Shape.struct("DeleteItemInput")
              .with("ReturnConsumedCapacity", CostReport.CAPACITY)
              .with("TableName", Member.TABLE_NAME)
              .with("ReturnValues", ReturnValues.MEMBER)
              .with("ReturnItemCollectionMetrics", CostReport.COLLECTIONS)
              .with("Key", Member.attributes().required())
              .with("ConditionalOperator", OlderParameters.CONDITIONAL_OPERATOR)
              .with("Expected", OlderParameters.EXPECTED));

  private DeleteItemRequest() {}

  /**
   * Checks what needs no table.
   *
   * @throws io.dynamodel.engine.wire.ServiceException if the service refuses it
   */
  public static WriteItemRequest of(Input in) {
    ExpressionParameters.check(in, List.of("ConditionExpression"), List.of("Expected"));
    Map<String, Value> key = in.attributes("Key");
    ReturnValues returned = ReturnValues.ofWholeItem(in);
    ItemWrite delete = new ItemWrite.Delete(in.text("TableName"), key, WriteCondition.alone(in));
    return new WriteItemRequest(delete, returned, CostReport.of(in));
  }
}
