package io.dynamodel.benchmarks;

import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A schema of the enhanced client.
 *
 * @param form makes an item of an order
 */
record Enhanced<T>(TableSchema<T> schema, Class<T> type, Function<Order, T> form) {

  Calls calls(DynamoDbClient client) {
    return new EnhancedCalls<>(client, requests());
  }

  Calls calls(DynamoDbAsyncClient client) {
    return new EnhancedAsyncCalls<>(client, requests());
  }

  private EnhancedRequests<T> requests() {
    return new EnhancedRequests<>(schema, type, Orders.of(form));
  }

  Supplier<Object> writer(Order order) {
    T item = form.apply(order);
    return () -> schema.itemToMap(item, true);
  }

  Supplier<Object> reader(Map<String, AttributeValue> item) {
    return () -> schema.mapToItem(item);
  }
}
