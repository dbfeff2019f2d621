package io.dynamodel.internal;

import io.dynamodel.expression.Condition;
import io.dynamodel.expression.ExpressionRenderer;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;

/** DeleteItem. */
public final class DeleteItem {
  private DeleteItem() {}

  /** Deletes the item of {@code key}, if {@code condition} holds for it; gives what was deleted. */
  public static <M> Exchange<DeleteItemRequest, DeleteItemResponse, Optional<M>> delete(
      TableContext<M> table, Map<String, AttributeValue> key, @Nullable Condition<M> condition) {
    KeyRules.checkKey(table, key);
    ExpressionRenderer renderer = new ExpressionRenderer();
    WriteCondition written = WriteCondition.of(condition, renderer);
    Placeholders placeholders = Placeholders.of(renderer);
    DeleteItemRequest request =
        DeleteItemRequest.builder()
            .tableName(table.table())
            .returnConsumedCapacity(table.capacity())
            .key(key)
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
        Failures.ofWrite(table, key, e -> table.conditionFailed(key, e)));
  }

  private static <M> Optional<M> read(TableContext<M> table, DeleteItemResponse response) {
    return response.hasAttributes()
        ? Optional.of(table.decodeWritten(response.attributes()))
        : Optional.empty();
  }
}
