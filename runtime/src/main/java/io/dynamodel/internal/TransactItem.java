package io.dynamodel.internal;

import io.dynamodel.expression.ExpressionRenderer;
import software.amazon.awssdk.services.dynamodb.model.ConditionCheck;
import software.amazon.awssdk.services.dynamodb.model.Delete;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.Update;

/** Writes as parts of a transaction. */
final class TransactItem {
  private TransactItem() {}

  static TransactWriteItem of(ItemWrite<?> write) {
    TransactWriteItem.Builder item = TransactWriteItem.builder();
    if (write instanceof PutWrite<?> put) {
      item.put(put(put));
    } else if (write instanceof UpdateWrite<?> update) {
      item.update(update(update));
    } else if (write instanceof DeleteWrite<?> delete) {
      item.delete(delete(delete));
    } else {
      item.conditionCheck(check(write));
    }
    return item.build();
  }

  private static Put put(PutWrite<?> put) {
    ExpressionRenderer renderer = new ExpressionRenderer();
    WriteCondition condition = WriteCondition.of(put.condition(), renderer);
    Placeholders placeholders = Placeholders.of(renderer);
    return Put.builder()
        .tableName(put.table().table())
        .item(put.item())
        .conditionExpression(condition.text())
        .expressionAttributeNames(placeholders.names())
        .expressionAttributeValues(placeholders.values())
        .returnValuesOnConditionCheckFailure(condition.onFailure())
        .build();
  }

  private static Update update(UpdateWrite<?> update) {
    ExpressionRenderer renderer = new ExpressionRenderer();
    String expression = renderer.update(update.actions());
    WriteCondition condition = WriteCondition.of(update.condition(), renderer);
    Placeholders placeholders = Placeholders.of(renderer);
    return Update.builder()
        .tableName(update.table().table())
        .key(update.key())
        .updateExpression(expression)
        .conditionExpression(condition.text())
        .expressionAttributeNames(placeholders.names())
        .expressionAttributeValues(placeholders.values())
        .returnValuesOnConditionCheckFailure(condition.onFailure())
        .build();
  }

  private static Delete delete(DeleteWrite<?> delete) {
    ExpressionRenderer renderer = new ExpressionRenderer();
    WriteCondition condition = WriteCondition.of(delete.condition(), renderer);
    Placeholders placeholders = Placeholders.of(renderer);
    return Delete.builder()
        .tableName(delete.table().table())
        .key(delete.key())
        .conditionExpression(condition.text())
        .expressionAttributeNames(placeholders.names())
        .expressionAttributeValues(placeholders.values())
        .returnValuesOnConditionCheckFailure(condition.onFailure())
        .build();
  }

  private static ConditionCheck check(ItemWrite<?> check) {
    ExpressionRenderer renderer = new ExpressionRenderer();
    WriteCondition condition = WriteCondition.of(check.condition(), renderer);
    Placeholders placeholders = Placeholders.of(renderer);
    return ConditionCheck.builder()
        .tableName(check.table().table())
        .key(check.key())
        .conditionExpression(condition.text())
        .expressionAttributeNames(placeholders.names())
        .expressionAttributeValues(placeholders.values())
        .returnValuesOnConditionCheckFailure(condition.onFailure())
        .build();
  }
}
