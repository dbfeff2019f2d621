package io.dynamodel.it.allocation;

import java.util.LinkedHashMap;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;

/** Calls about {@link Trip#ONE} with the SDK alone, its keys put together by hand. */
final class RawTrips {
  private static final String TABLE = "trips";

  private final DynamoDbClient client;
  private final Trip trip = Trip.ONE;

  RawTrips(DynamoDbClient client) {
    this.client = client;
  }

  Trip get() {
    GetItemRequest request =
        GetItemRequest.builder().tableName(TABLE).key(key()).consistentRead(false).build();
    Map<String, AttributeValue> item = client.getItem(request).item();
    return new Trip(
        item.get("customer").s(),
        item.get("day").s(),
        item.get("number").s(),
        item.get("from").s(),
        item.get("to").s(),
        Integer.parseInt(item.get("km").n()));
  }

  Trip put() {
    Map<String, AttributeValue> item = new LinkedHashMap<>(key());
    item.put("customer", AttributeValue.fromS(trip.customer()));
    item.put("day", AttributeValue.fromS(trip.day()));
    item.put("number", AttributeValue.fromS(trip.number()));
    item.put("from", AttributeValue.fromS(trip.from()));
    item.put("to", AttributeValue.fromS(trip.to()));
    item.put("km", AttributeValue.fromN(Integer.toString(trip.km())));
    client.putItem(PutItemRequest.builder().tableName(TABLE).item(item).build());
    return trip;
  }

  private Map<String, AttributeValue> key() {
    return Map.of(
        "PK",
        AttributeValue.fromS("CUSTOMER#" + trip.customer()),
        "SK",
        AttributeValue.fromS("TRIP#" + trip.day() + "#" + trip.number()));
  }
}
