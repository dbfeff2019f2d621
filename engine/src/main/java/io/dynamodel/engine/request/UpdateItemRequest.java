package io.dynamodel.engine.request;

import io.dynamodel.engine.expression.Placeholders;
import io.dynamodel.engine.expression.Update;
import io.dynamodel.engine.item.Value;
import java.util.List;
import java.util.Map;

/** Reads a request to update an item. */
public final class UpdateItemRequest {

  public static final Shape.Struct SHAPE =
      WriteCondition.addTo(
          Shape.struct("UpdateItemInput")
              .with("ReturnConsumedCapacity", CostReport.CAPACITY)
              .with("TableName", Member.TABLE_NAME)
              .with("ReturnItemCollectionMetrics", CostReport.COLLECTIONS)
              .with("ReturnValues", ReturnValues.MEMBER)
              .with("ConditionalOperator", OlderParameters.CONDITIONAL_OPERATOR)
              .with("Key", Member.attributes().required())
              .with("Expected", OlderParameters.EXPECTED)
              .with("AttributeUpdates", OlderParameters.ATTRIBUTE_UPDATES)
              .with("UpdateExpression", Member.text()));

  private UpdateItemRequest() {}

  /**
   * Checks what needs no table.
   *
   * @throws io.dynamodel.engine.wire.ServiceException if the service refuses it
   */
  public static WriteItemRequest of(Input in) {
    ExpressionParameters.check(
        in,
        List.of("UpdateExpression", "ConditionExpression"),
        List.of("AttributeUpdates", "Expected"));
    return new WriteItemRequest(update(in), ReturnValues.of(in), CostReport.of(in));
  }

  /** Reads what is updated and how, of a single write or of one in a transaction. */
  static ItemWrite update(Input in) {
    Map<String, Value> key = in.attributes("Key");
    Placeholders placeholders = ExpressionParameters.placeholders(in);
    String expression = in.optionalText("UpdateExpression");
    Update update =
        expression == null ? OlderParameters.updates(in) : Update.parse(expression, placeholders);
    WriteCondition condition = WriteCondition.of(in, placeholders);
    placeholders.checkAllUsed();
    return new ItemWrite.Update(in.text("TableName"), key, update, condition);
  }
}
