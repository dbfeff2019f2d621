package io.dynamodel.testing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;
import software.amazon.awssdk.services.dynamodb.model.TableStatus;

/** Clears away what tests have left. */
final class Tables {

  private Tables() {}

  /** Deletes a table if it is there, even if it is protected. */
  static void delete(DynamoDbClient client, String table) {
    try {
      TableDescription found = describe(client, table);
      if (Boolean.TRUE.equals(found.deletionProtectionEnabled())) {
        client.updateTable(u -> u.tableName(table).deletionProtectionEnabled(false));
      }
      awaitActive(client, table);
      client.deleteTable(d -> d.tableName(table));
    } catch (ResourceNotFoundException e) {
      // Nothing was left.
    }
  }

  /** Deletes all items of a table, whatever they hold. */
  static void deleteItems(DynamoDbClient client, String table) {
    List<String> key =
        describe(client, table).keySchema().stream().map(KeySchemaElement::attributeName).toList();
    client.scanPaginator(s -> s.tableName(table).consistentRead(true)).items().stream()
        .map(item -> only(key, item))
        .forEach(each -> client.deleteItem(d -> d.tableName(table).key(each)));
  }

  private static Map<String, AttributeValue> only(
      List<String> names, Map<String, AttributeValue> item) {
    Map<String, AttributeValue> part = new HashMap<>(item);
    part.keySet().retainAll(names);
    return part;
  }

  private static void awaitActive(DynamoDbClient client, String table) {
    if (describe(client, table).tableStatus() != TableStatus.ACTIVE) {
      client.waiter().waitUntilTableExists(d -> d.tableName(table));
    }
  }

  private static TableDescription describe(DynamoDbClient client, String table) {
    return client.describeTable(d -> d.tableName(table)).table();
  }
}
