package io.dynamodel.testing;

import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/** The table that the tests use. */
final class EventsTable {

  static final String TABLE = "events";

  private EventsTable() {}

  static void createTable(DynamoDbClient client) {
    client.createTable(
        t ->
            t.tableName(TABLE)
                .keySchema(k -> k.attributeName("id").keyType(KeyType.HASH))
                .attributeDefinitions(
                    a -> a.attributeName("id").attributeType(ScalarAttributeType.S))
                .billingMode(BillingMode.PAY_PER_REQUEST));
  }

  static Map<String, AttributeValue> key(String id) {
    return Map.of("id", AttributeValue.fromS(id));
  }

  static PutItemRequest put(String id, AttributeValue value) {
    return PutItemRequest.builder()
        .tableName(TABLE)
        .item(Map.of("id", AttributeValue.fromS(id), "value", value))
        .build();
  }

  static Map<String, AttributeValue> get(DynamoDbClient client, String id) {
    return client.getItem(g -> g.tableName(TABLE).key(key(id))).item();
  }
}
