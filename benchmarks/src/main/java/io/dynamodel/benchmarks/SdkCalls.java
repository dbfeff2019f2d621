package io.dynamodel.benchmarks;

import io.dynamodel.benchmarks.Order.Address;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.PutRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/** By hand: the SDK's client, and the mapping that one would write oneself. */
final class SdkCalls implements Calls {

  private static final String TABLE = "orders";
  private static final DateTimeFormatter NINE_DIGITS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSSSSS'Z'").withZone(ZoneOffset.UTC);

  private final DynamoDbClient client;

  SdkCalls(DynamoDbClient client) {
    this.client = client;
  }

  @Override
  public Object put(Order order) {
    client.putItem(put -> put.tableName(TABLE).item(item(order)));
    return order;
  }

  @Override
  public Object putAll(List<Order> orders) {
    List<WriteRequest> writes =
        orders.stream()
            .map(
                order ->
                    WriteRequest.builder()
                        .putRequest(PutRequest.builder().item(item(order)).build())
                        .build())
            .toList();
    client.batchWriteItem(batch -> batch.requestItems(Map.of(TABLE, writes)));
    return orders;
  }

  @Override
  public Object transactWrite(List<Order> orders) {
    List<TransactWriteItem> writes =
        orders.stream()
            .map(
                order ->
                    TransactWriteItem.builder()
                        .put(put -> put.tableName(TABLE).item(item(order)))
                        .build())
            .toList();
    client.transactWriteItems(transaction -> transaction.transactItems(writes));
    return orders;
  }

  @Override
  public Object get(Order key) {
    return order(client.getItem(get -> get.tableName(TABLE).key(key(key))).item());
  }

  @Override
  public Object query(String customer) {
    return client
        .query(
            query ->
                query
                    .tableName(TABLE)
                    .keyConditionExpression("customer = :customer")
                    .expressionAttributeValues(Map.of(":customer", AttributeValue.fromS(customer))))
        .items()
        .stream()
        .map(SdkCalls::order)
        .toList();
  }

  private static Map<String, AttributeValue> key(Order order) {
    return Map.of(
        "customer", AttributeValue.fromS(order.customer()),
        "placed", AttributeValue.fromS(text(order.placed())));
  }

  private static String text(Instant instant) {
    return NINE_DIGITS.format(instant);
  }

  static Map<String, AttributeValue> item(Order order) {
    Map<String, AttributeValue> item = new HashMap<>();
    item.put("customer", AttributeValue.fromS(order.customer()));
    item.put("placed", AttributeValue.fromS(text(order.placed())));
    item.put("status", AttributeValue.fromS(order.status()));
    item.put("count", AttributeValue.fromN(Integer.toString(order.count())));
    item.put("total", AttributeValue.fromN(order.total().toPlainString()));
    item.put(
        "tags", AttributeValue.fromL(order.tags().stream().map(AttributeValue::fromS).toList()));
    item.put(
        "address",
        AttributeValue.fromM(
            Map.of(
                "street", AttributeValue.fromS(order.address().street()),
                "city", AttributeValue.fromS(order.address().city()))));
    return item;
  }

  private static Order order(Map<String, AttributeValue> item) {
    Map<String, AttributeValue> address = item.get("address").m();
    return new Order(
        item.get("customer").s(),
        Instant.parse(item.get("placed").s()),
        item.get("status").s(),
        Integer.parseInt(item.get("count").n()),
        new BigDecimal(item.get("total").n()),
        item.get("tags").l().stream().map(AttributeValue::s).toList(),
        new Address(address.get("street").s(), address.get("city").s()));
  }
}
