package io.dynamodel.it.behaviour.write;

import io.dynamodel.Dynamo;
import io.dynamodel.it.behaviour.fixture.RecordingClient;
import io.dynamodel.it.behaviour.fixture.SettableClock;
import io.dynamodel.it.behaviour.model.DeedTable;
import java.time.Instant;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** An empty table of deeds, with a clock that stands still. */
final class Deeds {
  static final Instant START = Instant.parse("2026-05-04T12:00:00Z");

  final RecordingClient client;
  final SettableClock clock = new SettableClock(START);
  final DeedTable table;

  Deeds(DynamoDbClient direct) {
    client = new RecordingClient(direct);
    table = new DeedTable(Dynamo.builder().client(client).clock(clock).build());
    table.admin().createIfAbsent();
    table.scan().deleteAll();
    client.clear();
  }

  /** What is stored. */
  Map<String, AttributeValue> stored(String id) {
    Map<String, AttributeValue> key = Map.of("id", AttributeValue.createS(id));
    return client.getItem(request -> request.tableName("deeds").key(key)).item();
  }

  /** Stores an item as no table object would. */
  void storeRaw(Map<String, AttributeValue> item) {
    client.putItem(request -> request.tableName("deeds").item(item));
    client.clear();
  }
}
