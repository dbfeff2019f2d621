package io.dynamodel.engine;

import static software.amazon.awssdk.services.dynamodb.model.BillingMode.PAY_PER_REQUEST;
import static software.amazon.awssdk.services.dynamodb.model.KeyType.HASH;
import static software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType.S;

import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/** A table of things, which have an {@code id} and a number. */
final class Things {

  static final String TABLE = "things";

  private Things() {}

  static void create(DynamoDbClient client) {
    client.createTable(request());
  }

  static CreateTableRequest request() {
    return CreateTableRequest.builder()
        .tableName(TABLE)
        .billingMode(PAY_PER_REQUEST)
        .attributeDefinitions(d -> d.attributeName("id").attributeType(S))
        .keySchema(k -> k.attributeName("id").keyType(HASH))
        .build();
  }

  static PutItemRequest put(String id, int number) {
    return PutItemRequest.builder().tableName(TABLE).item(item(id, number)).build();
  }

  static WriteRequest write(String id) {
    return WriteRequest.builder().putRequest(put -> put.item(item(id, 1))).build();
  }

  static Map<String, AttributeValue> item(String id, int number) {
    return Map.of(
        "id", AttributeValue.fromS(id), "number", AttributeValue.fromN(Integer.toString(number)));
  }

  static Map<String, AttributeValue> key(String id) {
    return Map.of("id", AttributeValue.fromS(id));
  }

  static boolean exists(DynamoDbClient client, String id) {
    return !get(client, id).isEmpty();
  }

  static Map<String, AttributeValue> get(DynamoDbClient client, String id) {
    return client.getItem(get -> get.tableName(TABLE).key(key(id)).consistentRead(true)).item();
  }

  static long count(DynamoDbClient client) {
    return client.describeTable(describe -> describe.tableName(TABLE)).table().itemCount();
  }
}
