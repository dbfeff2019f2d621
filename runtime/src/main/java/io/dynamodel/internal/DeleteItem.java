package io.dynamodel.internal;

import io.dynamodel.expression.Condition;
import io.dynamodel.expression.ExpressionRenderer;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;

/** DeleteItem. */
public final class DeleteItem {
  private DeleteItem() {}

  /** Deletes the item of {@code key}, if {@code condition} holds for it; gives what was deleted. */
  public static <M> Exchange<DeleteItemRequest, DeleteItemResponse, Optional<M>> delete(
      TableContext<M> table, Map<String, AttributeValue> key, @Nullable Condition<M> condition) {
    KeyRules.checkKey(table, key);
    DeleteItemRequest.Builder request =
        DeleteItemRequest.builder()
            .tableName(table.table())
            .key(key)
            .returnValues(ReturnValue.ALL_OLD);
    if (condition != null) {
      ExpressionRenderer renderer = new ExpressionRenderer();
      request.conditionExpression(renderer.condition(condition));
      Placeholders placeholders = Placeholders.of(renderer);
      request
          .expressionAttributeNames(placeholders.names())
          .expressionAttributeValues(placeholders.values())
          .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD);
    }
    return new Exchange<>(
        request.build(),
        DynamoDbClient::deleteItem,
        response -> read(table, response),
        Failures.ofWrite(table, key, e -> table.conditionFailed(key, e)));
  }

  private static <M> Optional<M> read(TableContext<M> table, DeleteItemResponse response) {
    return response.hasAttributes()
        ? Optional.of(table.decodeWritten(response.attributes()))
        : Optional.empty();
  }
}
