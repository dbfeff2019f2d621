package io.dynamodel.internal;

import io.dynamodel.exception.ItemValidationException;
import io.dynamodel.exception.Problem;
import io.dynamodel.expression.UpdateAction;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;

/** UpdateItem. */
public final class UpdateItem {
  private static final String NO_PARENT = "The document path provided in the update expression";
  private static final String NO_OPERAND = "The provided expression refers to an attribute that";

  private UpdateItem() {}

  /** Gives the record after the update. */
  public static <M> Exchange<UpdateItemRequest, UpdateItemResponse, M> of(UpdateWrite<M> update) {
    TableContext<M> table = update.table();
    WriteExpressions expressions = WriteExpressions.of(update);
    UpdateItemRequest request =
        UpdateItemRequest.builder()
            .tableName(table.table())
            .returnConsumedCapacity(table.capacity())
            .key(update.key())
            .updateExpression(expressions.update())
            .conditionExpression(expressions.condition())
            .expressionAttributeNames(expressions.names())
            .expressionAttributeValues(expressions.values())
            .returnValues(ReturnValue.ALL_NEW)
            .returnValuesOnConditionCheckFailure(expressions.onFailure())
            .build();
    return new Exchange<>(
        request,
        Operation.UPDATE_ITEM,
        response ->
            table.decodeWritten(
                IncompleteAnswer.required(
                    Operation.UPDATE_ITEM.name(),
                    table.table(),
                    "Attributes",
                    response.hasAttributes() ? response.attributes() : null)),
        Failures.ofWrite(update));
  }

  /** Whether an action changes a part of what is not there. */
  static boolean lacksParent(DynamoDbException e) {
    return Failures.message(e).startsWith(NO_PARENT);
  }

  /** Whether {@code message} of the service says that the item lacks what an action needs. */
  static boolean isPathProblem(String message) {
    return message.startsWith(NO_PARENT) || message.startsWith(NO_OPERAND);
  }

  /** That the item lacks what an action needs. */
  static RuntimeException pathProblem(UpdateWrite<?> update, DynamoDbException e) {
    TableContext<?> table = update.table();
    Problem actions =
        new Problem(
            "one of the actions " + update.actions(),
            "one of the actions on "
                + update.actions().stream().map(UpdateAction::path).distinct().toList());
    Problem problem =
        Problem.of("the item lacks an attribute that ")
            .and(actions)
            .and(" needs. Read it with orElse, or set the map or list that holds it first");
    return table.placed(new ItemValidationException(problem, e), table.keyText(update.key()));
  }
}
