package io.dynamodel.internal;

import io.dynamodel.exception.ItemAlreadyExistsException;
import io.dynamodel.expression.Condition;
import io.dynamodel.expression.ExpressionRenderer;
import io.dynamodel.expression.StoredAttribute;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;

/** PutItem. */
public final class PutItem {
  private PutItem() {}

  /** Creates or replaces {@code item}, if {@code condition} holds for the item that is there. */
  public static <M> Exchange<PutItemRequest, PutItemResponse, M> put(
      TableContext<M> table, Map<String, AttributeValue> item, @Nullable Condition<M> condition) {
    return exchange(table, item, condition, e -> table.conditionFailed(item, e));
  }

  /** Creates {@code item}; an ItemAlreadyExistsException if its key is taken. */
  public static <M> Exchange<PutItemRequest, PutItemResponse, M> insert(
      TableContext<M> table, Map<String, AttributeValue> item) {
    Condition<M> absent = new StoredAttribute<M>(table.keyNames().get(0)).notExists();
    return exchange(table, item, absent, e -> alreadyExists(table, item, e));
  }

  private static <M> RuntimeException alreadyExists(
      TableContext<M> table, Map<String, AttributeValue> item, ConditionalCheckFailedException e) {
    return new ItemAlreadyExistsException(
        table.table(), table.keyText(item), TableContext.current(e), table::decode, e);
  }

  private static <M> Exchange<PutItemRequest, PutItemResponse, M> exchange(
      TableContext<M> table,
      Map<String, AttributeValue> item,
      @Nullable Condition<M> condition,
      Function<ConditionalCheckFailedException, RuntimeException> conditionFailed) {
    // Read back before it is sent: what is returned is what is stored, and an item that could never
    // be read again is not written.
    M stored = table.decode(item);
    ExpressionRenderer renderer = new ExpressionRenderer();
    WriteCondition written = WriteCondition.of(condition, renderer);
    Placeholders placeholders = Placeholders.of(renderer);
    PutItemRequest request =
        PutItemRequest.builder()
            .tableName(table.table())
            .returnConsumedCapacity(table.capacity())
            .item(item)
            .conditionExpression(written.text())
            .expressionAttributeNames(placeholders.names())
            .expressionAttributeValues(placeholders.values())
            .returnValuesOnConditionCheckFailure(written.onFailure())
            .build();
    return new Exchange<>(
        request,
        Operation.PUT_ITEM,
        response -> stored,
        Failures.ofWrite(table, item, conditionFailed));
  }
}
