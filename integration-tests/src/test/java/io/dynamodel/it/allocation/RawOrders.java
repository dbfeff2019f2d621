package io.dynamodel.it.allocation;

import io.dynamodel.convert.Converters;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/** The same calls with the SDK alone and the generated mapper, as one writes them by hand. */
final class RawOrders {
  private static final String TABLE = "orders";

  private final DynamoDbClient client;

  RawOrders(DynamoDbClient client) {
    this.client = client;
  }

  Order get(Order key) {
    GetItemRequest request =
        GetItemRequest.builder()
            .tableName(TABLE)
            .key(
                Map.of(
                    "customer",
                    AttributeValue.fromS(key.customer()),
                    "placed",
                    Converters.INSTANT.toValue(key.placed())))
            .consistentRead(false)
            .build();
    return OrderMapper.fromItem(client.getItem(request).item());
  }

  Order put(Order order) {
    client.putItem(
        PutItemRequest.builder().tableName(TABLE).item(OrderMapper.toItem(order)).build());
    return order;
  }

  List<Order> query(String customer) {
    QueryRequest request =
        QueryRequest.builder()
            .tableName(TABLE)
            .keyConditionExpression("customer = :customer")
            .expressionAttributeValues(Map.of(":customer", AttributeValue.fromS(customer)))
            .build();
    return client.query(request).items().stream().map(OrderMapper::fromItem).toList();
  }

  List<Order> putAll(List<Order> orders) {
    List<WriteRequest> writes = orders.stream().map(RawOrders::write).toList();
    client.batchWriteItem(
        BatchWriteItemRequest.builder().requestItems(Map.of(TABLE, writes)).build());
    return orders;
  }

  private static WriteRequest write(Order order) {
    return WriteRequest.builder()
        .putRequest(PutRequest.builder().item(OrderMapper.toItem(order)).build())
        .build();
  }
}
