package io.dynamodel.internal;

import io.dynamodel.expression.ExpressionRenderer;
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
    ExpressionRenderer renderer = new ExpressionRenderer();
    WriteCondition written = WriteCondition.of(delete.condition(), renderer);
    Placeholders placeholders = Placeholders.of(renderer);
    DeleteItemRequest request =
        DeleteItemRequest.builder()
            .tableName(table.table())
            .returnConsumedCapacity(table.capacity())
            .key(delete.key())
            .conditionExpression(written.text())
            .expressionAttributeNames(placeholders.names())
            .expressionAttributeValues(placeholders.values())
            .returnValues(ReturnValue.ALL_OLD)
            .returnValuesOnConditionCheckFailure(written.onFailure())
            .build();
    return new Exchange<>(
        request,
        Operation.DELETE_ITEM,
        response -> read(table, response),
        Failures.ofWrite(
            delete,
            refused -> {
              throw delete.refusal().apply(refused);
            }));
  }

  private static <M> Optional<M> read(TableContext<M> table, DeleteItemResponse response) {
    return response.hasAttributes()
        ? Optional.of(table.decodeWritten(response.attributes()))
        : Optional.empty();
  }
}
