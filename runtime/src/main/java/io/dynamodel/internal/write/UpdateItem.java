package io.dynamodel.internal.write;

import io.dynamodel.internal.answer.Part;
import io.dynamodel.internal.call.Answer;
import io.dynamodel.internal.call.Exchange;
import io.dynamodel.internal.call.IncompleteAnswer;
import io.dynamodel.internal.call.Operation;
import io.dynamodel.internal.item.Refused;
import io.dynamodel.internal.item.TableContext;
import java.util.Optional;
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
    return new Exchange<>(
        request(write, ReturnValue.ALL_NEW),
        Operation.UPDATE_ITEM,
        new Answer<>(
            Part.UPDATED,
            (response, item) ->
                table.decodeWritten(
                    IncompleteAnswer.required(
                        Operation.UPDATE_ITEM.name(), table.table(), "Attributes", item))),
        refusal);
  }

  /** Gives why the update was not done: empty, if it was. */
  static Exchange<UpdateItemRequest, UpdateItemResponse, Optional<Refused>> refused(
      UpdateWrite<?> update) {
    return new Exchange<>(
        request(update, ReturnValue.NONE),
        Operation.UPDATE_ITEM,
        response -> Optional.empty(),
        Failures.ofWrite(update, (same, refused) -> Optional.of(refused)));
  }

  private static UpdateItemRequest request(ItemWrite<?> write, ReturnValue returned) {
    TableContext<?> table = write.table();
    WriteExpressions expressions = WriteExpressions.of(write);
    return UpdateItemRequest.builder()
        .tableName(table.table())
        .returnConsumedCapacity(table.capacity())
        .key(write.key())
        .updateExpression(expressions.update())
        .conditionExpression(expressions.condition())
        .expressionAttributeNames(expressions.names())
        .expressionAttributeValues(expressions.values())
        .returnValues(returned)
        .returnValuesOnConditionCheckFailure(expressions.onFailure())
        .build();
  }
}
