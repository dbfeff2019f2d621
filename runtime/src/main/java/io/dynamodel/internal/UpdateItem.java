package io.dynamodel.internal;

import io.dynamodel.exception.ItemValidationException;
import io.dynamodel.expression.Condition;
import io.dynamodel.expression.ExpressionRenderer;
import io.dynamodel.expression.StoredAttribute;
import io.dynamodel.expression.UpdateAction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;

/** UpdateItem. */
public final class UpdateItem {
  private static final String NO_PARENT = "The document path provided in the update expression";
  private static final String NO_OPERAND = "The provided expression refers to an attribute that";

  private UpdateItem() {}

  /**
   * Changes the item of {@code key}, if there is one and {@code condition} holds for it: the
   * existence is part of what is asked of the service, so that an update never creates half an
   * item.
   */
  public static <M> Exchange<UpdateItemRequest, UpdateItemResponse, M> update(
      TableContext<M> table,
      Map<String, AttributeValue> key,
      List<UpdateAction<M>> actions,
      @Nullable Condition<M> condition) {
    Condition<M> exists = new StoredAttribute<M>(table.keyNames().get(0)).exists();
    Condition<M> both = condition == null ? exists : exists.and(condition);
    checkNotEmpty(table, key, actions);
    return exchange(table, key, actions, both, e -> refused(table, key, e));
  }

  private static <M> void checkNotEmpty(
      TableContext<M> table, Map<String, AttributeValue> key, List<UpdateAction<M>> actions) {
    if (actions.isEmpty()) {
      throw new IllegalArgumentException(
          "table %s, key %s: an update needs an action: call apply"
              .formatted(table.table(), table.keyText(key)));
    }
  }

  private static RuntimeException refused(
      TableContext<?> table, Map<String, AttributeValue> key, ConditionalCheckFailedException e) {
    return e.hasItem() ? table.conditionFailed(key, e) : table.notFound(key, e);
  }

  /**
   * Changes the item of {@code key}, or creates it from the actions, if {@code condition} holds.
   */
  public static <M> Exchange<UpdateItemRequest, UpdateItemResponse, M> upsert(
      TableContext<M> table,
      Map<String, AttributeValue> key,
      List<UpdateAction<M>> actions,
      @Nullable Condition<M> condition) {
    checkComplete(table, key, actions);
    checkNotEmpty(table, key, actions);
    return exchange(
        table, key, withDefaults(table, actions), condition, e -> table.conditionFailed(key, e));
  }

  /** The actions, and the defaults of those attributes that they leave alone. */
  private static <M> List<UpdateAction<M>> withDefaults(
      TableContext<M> table, List<UpdateAction<M>> actions) {
    Map<String, AttributeValue> defaults = new LinkedHashMap<>(table.schema().defaults());
    actions.forEach(action -> defaults.remove(action.path().topLevelName()));
    List<UpdateAction<M>> all = new ArrayList<>(actions);
    defaults.forEach((name, value) -> all.add(new StoredAttribute<M>(name).setIfAbsent(value)));
    return all;
  }

  private static <M> void checkComplete(
      TableContext<M> table, Map<String, AttributeValue> key, List<UpdateAction<M>> actions) {
    List<String> missing = new ArrayList<>(table.schema().required());
    for (UpdateAction<M> action : actions) {
      if (!action.path().isTopLevel()) {
        throw new IllegalArgumentException(
            "table %s: an upsert may create the item, so it can't change %s below its attribute"
                .formatted(table.table(), action.path()));
      }
      if (action.creates()) {
        missing.remove(action.path().topLevelName());
      }
    }
    if (!missing.isEmpty()) {
      throw new ItemValidationException(
              "an upsert may create the item: it has to set the required attributes " + missing)
          .in(table.table(), table.keyText(key));
    }
  }

  private static <M> Exchange<UpdateItemRequest, UpdateItemResponse, M> exchange(
      TableContext<M> table,
      Map<String, AttributeValue> key,
      List<UpdateAction<M>> actions,
      @Nullable Condition<M> condition,
      Function<ConditionalCheckFailedException, RuntimeException> conditionFailed) {
    KeyRules.checkKey(table, key);
    ItemRules.checkStored(table, key, stored(actions));
    ExpressionRenderer renderer = new ExpressionRenderer();
    String update = renderer.update(actions);
    WriteCondition written = WriteCondition.of(condition, renderer);
    Placeholders placeholders = Placeholders.of(renderer);
    UpdateItemRequest request =
        UpdateItemRequest.builder()
            .tableName(table.table())
            .returnConsumedCapacity(table.capacity())
            .key(key)
            .updateExpression(update)
            .conditionExpression(written.text())
            .expressionAttributeNames(placeholders.names())
            .expressionAttributeValues(placeholders.values())
            .returnValues(ReturnValue.ALL_NEW)
            .returnValuesOnConditionCheckFailure(written.onFailure())
            .build();
    Function<DynamoDbException, RuntimeException> ofWrite =
        Failures.ofWrite(table, key, conditionFailed);
    return new Exchange<>(
        request,
        Operation.UPDATE_ITEM,
        response -> table.decodeWritten(response.attributes()),
        e -> isPathProblem(e) ? pathProblem(table, key, actions, e) : ofWrite.apply(e));
  }

  /** The attributes that the actions store as a whole. */
  private static <M> Map<String, AttributeValue> stored(List<UpdateAction<M>> actions) {
    Map<String, AttributeValue> stored = new HashMap<>();
    for (UpdateAction<M> action : actions) {
      if (action.path().isTopLevel()) {
        action.value().ifPresent(value -> stored.put(action.path().topLevelName(), value));
      }
    }
    return stored;
  }

  private static boolean isPathProblem(DynamoDbException e) {
    String message = Failures.message(e);
    return message.startsWith(NO_PARENT) || message.startsWith(NO_OPERAND);
  }

  private static <M> RuntimeException pathProblem(
      TableContext<M> table,
      Map<String, AttributeValue> key,
      List<UpdateAction<M>> actions,
      DynamoDbException e) {
    String problem =
        "the item lacks an attribute that one of the actions %s needs. Read it with orElse, or set "
                .formatted(actions)
            + "the map or list that holds it first";
    return new ItemValidationException(problem, e).in(table.table(), table.keyText(key));
  }
}
