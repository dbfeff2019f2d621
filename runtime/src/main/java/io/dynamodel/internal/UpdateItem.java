package io.dynamodel.internal;

import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;

/** UpdateItem. */
public final class UpdateItem {
  private UpdateItem() {}

  /** Gives the record after the update. */
  public static <M> Exchange<UpdateItemRequest, UpdateItemResponse, M> of(UpdateWrite<M> update) {
    TableContext<M> table = update.table();
    WriteExpressions expressions = WriteExpressions.of(update);
    UpdateItemRequest request =
        UpdateItemRequest.builder()
            .tableName(table.table())
            .returnConsumedCapacity(table.capacity())
            .key(update.key())
            .updateExpression(expressions.update())
            .conditionExpression(expressions.condition())
            .expressionAttributeNames(expressions.names())
            .expressionAttributeValues(expressions.values())
            .returnValues(ReturnValue.ALL_NEW)
            .returnValuesOnConditionCheckFailure(expressions.onFailure())
            .build();
    return new Exchange<>(
        request,
        Operation.UPDATE_ITEM,
        response ->
            table.decodeWritten(
                IncompleteAnswer.required(
                    Operation.UPDATE_ITEM.name(),
                    table.table(),
                    "Attributes",
                    response.hasAttributes() ? response.attributes() : null)),
        Failures.ofWrite(update));
  }
}
