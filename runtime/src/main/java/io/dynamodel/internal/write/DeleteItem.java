package io.dynamodel.internal.write;

import io.dynamodel.internal.answer.Part;
import io.dynamodel.internal.call.Answer;
import io.dynamodel.internal.call.Exchange;
import io.dynamodel.internal.call.Operation;
import io.dynamodel.internal.item.TableContext;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;

/** DeleteItem. */
public final class DeleteItem {
  private DeleteItem() {}

  /** Gives what was deleted, empty if there was nothing. */
  public static <M> Exchange<DeleteItemRequest, DeleteItemResponse, Optional<M>> of(
      DeleteWrite<M> delete) {
    TableContext<M> table = delete.table();
    WriteExpressions expressions = WriteExpressions.of(delete);
    DeleteItemRequest request =
        DeleteItemRequest.builder()
            .tableName(table.table())
            .returnConsumedCapacity(table.capacity())
            .key(delete.key())
            .conditionExpression(expressions.condition())
            .expressionAttributeNames(expressions.names())
            .expressionAttributeValues(expressions.values())
            .returnValues(ReturnValue.ALL_OLD)
            .returnValuesOnConditionCheckFailure(expressions.onFailure())
            .build();
    return new Exchange<>(
        request,
        Operation.DELETE_ITEM,
        new Answer<>(
            Part.DELETED, (response, item) -> Optional.ofNullable(item).map(table::decodeWritten)),
        Failures.ofWrite(delete));
  }
}
