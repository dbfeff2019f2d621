package io.dynamodel.internal.write;

import io.dynamodel.convert.StoredItem;
import io.dynamodel.internal.call.Exchange;
import io.dynamodel.internal.call.IncompleteAnswer;
import io.dynamodel.internal.call.Operation;
import io.dynamodel.internal.item.TableContext;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;

/** UpdateItem. */
public final class UpdateItem {
  private UpdateItem() {}

  /** Gives the record after the update. */
  public static <M> Exchange<UpdateItemRequest, UpdateItemResponse, M> of(UpdateWrite<M> update) {
    return of(update, Failures.ofWrite(update));
  }

  /** Gives the record that {@code write} leaves. */
  static <M> Exchange<UpdateItemRequest, UpdateItemResponse, M> of(
      ItemWrite<M> write, Function<DynamoDbException, M> refusal) {
    TableContext<M> table = write.table();
    WriteExpressions expressions = WriteExpressions.of(write);
    UpdateItemRequest request =
        UpdateItemRequest.builder()
            .tableName(table.table())
            .returnConsumedCapacity(table.capacity())
            .key(write.key())
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
                StoredItem.of(
                    IncompleteAnswer.required(
                        Operation.UPDATE_ITEM.name(),
                        table.table(),
                        "Attributes",
                        response.hasAttributes() ? response.attributes() : null))),
        refusal);
  }
}
