package io.dynamodel.internal.item;

import io.dynamodel.convert.StoredItem;
import io.dynamodel.expression.AttributePath;
import io.dynamodel.internal.answer.Part;
import io.dynamodel.internal.call.Answer;
import io.dynamodel.internal.call.Exchange;
import io.dynamodel.internal.call.Operation;
import io.dynamodel.schema.Selection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;

/** GetItem. */
public final class GetItem {
  private GetItem() {}

  /** What {@code selection} makes of the item of {@code key}, empty if there is none. */
  public static <T> Exchange<GetItemRequest, GetItemResponse, Optional<T>> find(
      TableContext<?> table, Map<String, AttributeValue> key, Selection<?, T> selection) {
    return new Exchange<>(
        request(table, key, selection),
        Operation.GET_ITEM,
        new Answer<>(
            Part.FOUND,
            (response, item) ->
                item == null ? Optional.empty() : Optional.of(table.decode(item, selection))));
  }

  /** All of the item of {@code key} as it is stored, empty if there is none. */
  public static Exchange<GetItemRequest, GetItemResponse, Optional<Map<String, AttributeValue>>>
      stored(TableContext<?> table, Map<String, AttributeValue> key) {
    return new Exchange<>(
        request(table, key, table.schema().whole()),
        Operation.GET_ITEM,
        new Answer<>(
            Part.FOUND, (response, item) -> Optional.ofNullable(item).map(StoredItem::attributes)));
  }

  /** The item of {@code key}; without one, an ItemNotFoundException. */
  public static <M> Exchange<GetItemRequest, GetItemResponse, M> get(
      TableContext<M> table, Map<String, AttributeValue> key) {
    return new Exchange<>(
        request(table, key, table.schema().whole()),
        Operation.GET_ITEM,
        new Answer<>(
            Part.FOUND,
            (response, item) -> {
              if (item == null) {
                throw table.notFound(key);
              }
              return table.decode(item);
            }));
  }

  private static GetItemRequest request(
      TableContext<?> table, Map<String, AttributeValue> key, Selection<?, ?> selection) {
    KeyRules.checkKey(table, key);
    GetItemRequest.Builder request =
        GetItemRequest.builder()
            .tableName(table.table())
            .returnConsumedCapacity(table.capacity())
            .key(key)
            .consistentRead(table.consistentRead());
    List<AttributePath> paths = table.projected(selection);
    if (!paths.isEmpty()) {
      Projection projection = Projection.of(paths);
      request.projectionExpression(projection.text()).expressionAttributeNames(projection.names());
    }
    return request.build();
  }
}
