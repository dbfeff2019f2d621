package io.dynamodel.internal.transact;

import io.dynamodel.internal.write.DeleteWrite;
import io.dynamodel.internal.write.ExpiredReplacement;
import io.dynamodel.internal.write.ItemWrite;
import io.dynamodel.internal.write.PutWrite;
import io.dynamodel.internal.write.UpdateWrite;
import io.dynamodel.internal.write.WriteExpressions;
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
    if (write instanceof PutWrite<?> put && put.keepsCounts()) {
      item.update(update(put));
    } else if (write instanceof PutWrite<?> put) {
      item.put(put(put));
    } else if (write instanceof ExpiredReplacement<?> replacement) {
      item.put(put(replacement.insert()));
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
    WriteExpressions expressions = WriteExpressions.of(put);
    return Put.builder()
        .tableName(put.table().table())
        .item(put.item())
        .conditionExpression(expressions.condition())
        .expressionAttributeNames(expressions.names())
        .expressionAttributeValues(expressions.values())
        .returnValuesOnConditionCheckFailure(expressions.onFailure())
        .build();
  }

  private static Update update(ItemWrite<?> update) {
    WriteExpressions expressions = WriteExpressions.of(update);
    return Update.builder()
        .tableName(update.table().table())
        .key(update.key())
        .updateExpression(expressions.update())
        .conditionExpression(expressions.condition())
        .expressionAttributeNames(expressions.names())
        .expressionAttributeValues(expressions.values())
        .returnValuesOnConditionCheckFailure(expressions.onFailure())
        .build();
  }

  private static Delete delete(DeleteWrite<?> delete) {
    WriteExpressions expressions = WriteExpressions.of(delete);
    return Delete.builder()
        .tableName(delete.table().table())
        .key(delete.key())
        .conditionExpression(expressions.condition())
        .expressionAttributeNames(expressions.names())
        .expressionAttributeValues(expressions.values())
        .returnValuesOnConditionCheckFailure(expressions.onFailure())
        .build();
  }

  private static ConditionCheck check(ItemWrite<?> check) {
    WriteExpressions expressions = WriteExpressions.of(check);
    return ConditionCheck.builder()
        .tableName(check.table().table())
        .key(check.key())
        .conditionExpression(expressions.condition())
        .expressionAttributeNames(expressions.names())
        .expressionAttributeValues(expressions.values())
        .returnValuesOnConditionCheckFailure(expressions.onFailure())
        .build();
  }
}
