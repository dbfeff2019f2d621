package io.dynamodel.testing;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A program that does not close its engine. */
final class LeavesEngineOpen {

  private LeavesEngineOpen() {}

  public static void main(String[] arguments) {
    DynamoDbLocal local =
        arguments[0].equals("http") ? DynamoDbLocal.startHttp() : DynamoDbLocal.start();
    DynamoDbClient client = local.client();
    EventsTable.createTable(client);
    client.putItem(EventsTable.put("e1", AttributeValue.fromS("stored")));
    System.out.println(EventsTable.get(client, "e1").get("value").s());
  }
}
