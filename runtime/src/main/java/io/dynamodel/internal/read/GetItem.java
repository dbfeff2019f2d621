package io.dynamodel.internal.read;

import io.dynamodel.internal.call.Exchange;
import io.dynamodel.internal.call.Operation;
import io.dynamodel.internal.item.KeyRules;
import io.dynamodel.internal.item.Projection;
import io.dynamodel.internal.item.TableContext;
import io.dynamodel.schema.Selection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;

/** GetItem. */
public final class GetItem {
  private GetItem() {}

  /** What {@code selection} makes of the item of {@code key}, empty if there is none. */
  public static <T> Exchange<GetItemRequest, GetItemResponse, Optional<T>> find(
      TableContext<?> table, Map<String, AttributeValue> key, Selection<?, T> selection) {
    return exchange(table, key, selection, item -> item);
  }

  /** The item of {@code key}; without one, an ItemNotFoundException. */
  public static <M> Exchange<GetItemRequest, GetItemResponse, M> get(
      TableContext<M> table, Map<String, AttributeValue> key) {
    return exchange(
        table, key, table.schema().whole(), item -> item.orElseThrow(() -> table.notFound(key)));
  }

  private static <P, T> Exchange<GetItemRequest, GetItemResponse, T> exchange(
      TableContext<?> table,
      Map<String, AttributeValue> key,
      Selection<?, P> selection,
      Function<Optional<P>, T> answer) {
    KeyRules.checkKey(table, key);
    Projection projection = Projection.of(table.projected(selection));
    GetItemRequest request =
        GetItemRequest.builder()
            .tableName(table.table())
            .returnConsumedCapacity(table.capacity())
            .key(key)
            .consistentRead(table.consistentRead())
            .projectionExpression(projection.text())
            .expressionAttributeNames(projection.names())
            .build();
    return new Exchange<>(
        request, Operation.GET_ITEM, response -> answer.apply(read(table, selection, response)));
  }

  private static <P> Optional<P> read(
      TableContext<?> table, Selection<?, P> selection, GetItemResponse response) {
    return response.hasItem()
        ? Optional.of(table.decode(response.item(), selection))
        : Optional.empty();
  }
}
