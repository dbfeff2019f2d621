package io.dynamodel.internal;

import io.dynamodel.expression.Condition;
import io.dynamodel.expression.ExpressionRenderer;
import io.dynamodel.expression.StoredAttribute;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;

/** DeleteItem. */
public final class DeleteItem {
  private DeleteItem() {}

  /** Deletes the item of {@code key}; gives what was deleted, empty if there was nothing. */
  public static <M> Exchange<DeleteItemRequest, DeleteItemResponse, Optional<M>> delete(
      TableContext<M> table, Map<String, AttributeValue> key) {
    return exchange(table, key, null, response -> read(table, response));
  }

  /** Deletes the item of {@code key}, if {@code condition} holds for it; gives what was deleted. */
  public static <M> Exchange<DeleteItemRequest, DeleteItemResponse, M> deleteExisting(
      TableContext<M> table, Map<String, AttributeValue> key, Condition<M> condition) {
    // A condition may hold for nothing, too: that an attribute is absent.
    Condition<M> exists = new StoredAttribute<M>(table.keyNames().get(0)).exists();
    return exchange(
        table, key, exists.and(condition), response -> table.decodeWritten(response.attributes()));
  }

  private static <M, T> Exchange<DeleteItemRequest, DeleteItemResponse, T> exchange(
      TableContext<M> table,
      Map<String, AttributeValue> key,
      @Nullable Condition<M> condition,
      Function<DeleteItemResponse, T> answer) {
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
        answer,
        Failures.ofWrite(table, key, e -> table.conditionFailed(key, e)));
  }

  private static <M> Optional<M> read(TableContext<M> table, DeleteItemResponse response) {
    return response.hasAttributes()
        ? Optional.of(table.decodeWritten(response.attributes()))
        : Optional.empty();
  }
}
