package io.dynamodel.benchmarks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.Get;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.ItemResponse;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItem;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/** Requests and answers by hand, for both clients of the SDK. */
final class RawRequests {
  private static final String TABLE = "orders";

  private RawRequests() {}

  static GetItemRequest get(Order order) {
    return GetItemRequest.builder().tableName(TABLE).key(RawMapping.key(order)).build();
  }

  static PutItemRequest put(Order order) {
    return PutItemRequest.builder().tableName(TABLE).item(RawMapping.item(order)).build();
  }

  static UpdateItemRequest update(Order order) {
    Map<String, String> names = new HashMap<>(4);
    names.put("#status", "status");
    Map<String, AttributeValue> values = new HashMap<>(8);
    values.put(":paid", AttributeValue.createS("PAID"));
    values.put(":open", AttributeValue.createS("OPEN"));
    values.put(":one", AttributeValue.createN("1"));
    return UpdateItemRequest.builder()
        .tableName(TABLE)
        .key(RawMapping.key(order))
        .updateExpression("SET #status = :paid, lines = lines + :one")
        .conditionExpression("attribute_exists(customer) AND #status = :open")
        .expressionAttributeNames(names)
        .expressionAttributeValues(values)
        .returnValues(ReturnValue.ALL_NEW)
        .build();
  }

  static DeleteItemRequest delete(Order order) {
    return DeleteItemRequest.builder()
        .tableName(TABLE)
        .key(RawMapping.key(order))
        .returnValues(ReturnValue.ALL_OLD)
        .build();
  }

  static QueryRequest query(String customer) {
    return QueryRequest.builder()
        .tableName(TABLE)
        .keyConditionExpression("customer = :customer")
        .expressionAttributeValues(Map.of(":customer", AttributeValue.createS(customer)))
        .build();
  }

  static ScanRequest scan() {
    return ScanRequest.builder().tableName(TABLE).build();
  }

  static BatchGetItemRequest getAll(List<Order> orders) {
    List<Map<String, AttributeValue>> keys = new ArrayList<>(orders.size());
    for (Order order : orders) {
      keys.add(RawMapping.key(order));
    }
    return BatchGetItemRequest.builder()
        .requestItems(Map.of(TABLE, KeysAndAttributes.builder().keys(keys).build()))
        .build();
  }

  static List<Order> orders(BatchGetItemResponse answer) {
    return RawMapping.orders(answer.responses().get(TABLE));
  }

  static BatchWriteItemRequest putAll(List<Order> orders) {
    List<WriteRequest> writes = new ArrayList<>(orders.size());
    for (Order order : orders) {
      PutRequest put = PutRequest.builder().item(RawMapping.item(order)).build();
      writes.add(WriteRequest.builder().putRequest(put).build());
    }
    return BatchWriteItemRequest.builder().requestItems(Map.of(TABLE, writes)).build();
  }

  static TransactGetItemsRequest transactGet(List<Order> orders) {
    List<TransactGetItem> gets = new ArrayList<>(orders.size());
    for (Order order : orders) {
      Get get = Get.builder().tableName(TABLE).key(RawMapping.key(order)).build();
      gets.add(TransactGetItem.builder().get(get).build());
    }
    return TransactGetItemsRequest.builder().transactItems(gets).build();
  }

  static List<Order> orders(TransactGetItemsResponse answer) {
    List<Order> orders = new ArrayList<>(answer.responses().size());
    for (ItemResponse each : answer.responses()) {
      orders.add(RawMapping.order(each.item()));
    }
    return orders;
  }

  static TransactWriteItemsRequest transactWrite(List<Order> orders) {
    List<TransactWriteItem> writes = new ArrayList<>(orders.size());
    for (Order order : orders) {
      Put put = Put.builder().tableName(TABLE).item(RawMapping.item(order)).build();
      writes.add(TransactWriteItem.builder().put(put).build());
    }
    return TransactWriteItemsRequest.builder().transactItems(writes).build();
  }
}
