package io.dynamodel.internal;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;

/** GetItem. */
public final class GetItem {
  private GetItem() {}

  /** The item of {@code key}, empty if there is none. */
  public static <M> Exchange<GetItemRequest, GetItemResponse, Optional<M>> find(
      TableContext<M> table, Map<String, AttributeValue> key) {
    return exchange(table, key, response -> read(table, response));
  }

  /** The item of {@code key}; without one, an ItemNotFoundException. */
  public static <M> Exchange<GetItemRequest, GetItemResponse, M> get(
      TableContext<M> table, Map<String, AttributeValue> key) {
    return exchange(
        table, key, response -> read(table, response).orElseThrow(() -> table.notFound(key, null)));
  }

  private static <T> Exchange<GetItemRequest, GetItemResponse, T> exchange(
      TableContext<?> table, Map<String, AttributeValue> key, Function<GetItemResponse, T> answer) {
    KeyRules.checkKey(table, key);
    GetItemRequest request =
        GetItemRequest.builder()
            .tableName(table.table())
            .key(key)
            .consistentRead(table.consistentRead())
            .build();
    return new Exchange<>(request, DynamoDbClient::getItem, answer, Failures.none());
  }

  private static <M> Optional<M> read(TableContext<M> table, GetItemResponse response) {
    return response.hasItem() ? Optional.of(table.decode(response.item())) : Optional.empty();
  }
}
