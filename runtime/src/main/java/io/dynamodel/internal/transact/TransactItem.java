package io.dynamodel.internal.transact;

import io.dynamodel.internal.write.CheckWrite;
import io.dynamodel.internal.write.DeleteWrite;
import io.dynamodel.internal.write.ExpiredReplacement;
import io.dynamodel.internal.write.GuardWrite;
import io.dynamodel.internal.write.ItemWrite;
import io.dynamodel.internal.write.PutWrite;
import io.dynamodel.internal.write.UniqueWrite;
import io.dynamodel.internal.write.UpdateWrite;
import io.dynamodel.internal.write.WriteExpressions;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionCheck;
import software.amazon.awssdk.services.dynamodb.model.Delete;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.Update;

/** Writes as parts of a transaction. */
final class TransactItem implements ItemWrite.Cases<TransactWriteItem> {
  private static final TransactItem CASES = new TransactItem();

  private TransactItem() {}

  static TransactWriteItem of(ItemWrite<?> write) {
    return write.match(CASES);
  }

  @Override
  public <M> TransactWriteItem put(PutWrite<M> put) {
    TransactWriteItem.Builder item = TransactWriteItem.builder();
    return (put.keepsCounts() ? item.update(changeOf(put)) : item.put(putOf(put, put.item())))
        .build();
  }

  @Override
  public <M> TransactWriteItem replacement(ExpiredReplacement<M> replacement) {
    return put(replacement.insert());
  }

  @Override
  public <M> TransactWriteItem update(UpdateWrite<M> update) {
    return TransactWriteItem.builder().update(changeOf(update)).build();
  }

  @Override
  public <M> TransactWriteItem delete(DeleteWrite<M> delete) {
    return TransactWriteItem.builder().delete(deleteOf(delete)).build();
  }

  @Override
  public <M> TransactWriteItem check(CheckWrite<M> check) {
    return TransactWriteItem.builder().conditionCheck(checkOf(check)).build();
  }

  /** Its guards are operations of their own. */
  @Override
  public <M> TransactWriteItem unique(UniqueWrite<M> unique) {
    return of(unique.write());
  }

  @Override
  public <M> TransactWriteItem guard(GuardWrite<M> guard) {
    TransactWriteItem.Builder item = TransactWriteItem.builder();
    Map<String, AttributeValue> stored = guard.item();
    return (stored == null ? item.delete(deleteOf(guard)) : item.put(putOf(guard, stored))).build();
  }

  private static Put putOf(ItemWrite<?> put, Map<String, AttributeValue> item) {
    WriteExpressions expressions = WriteExpressions.of(put);
    return Put.builder()
        .tableName(put.table().table())
        .item(item)
        .conditionExpression(expressions.condition())
        .expressionAttributeNames(expressions.names())
        .expressionAttributeValues(expressions.values())
        .returnValuesOnConditionCheckFailure(expressions.onFailure())
        .build();
  }

  private static Update changeOf(ItemWrite<?> update) {
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

  private static Delete deleteOf(ItemWrite<?> delete) {
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

  private static ConditionCheck checkOf(CheckWrite<?> check) {
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
