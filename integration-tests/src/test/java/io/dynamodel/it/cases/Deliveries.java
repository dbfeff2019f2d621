package io.dynamodel.it.cases;

import io.dynamodel.it.behaviour.fixture.RawTable;
import io.dynamodel.it.behaviour.model.Delivery;
import io.dynamodel.it.behaviour.model.DeliveryMapper;
import io.dynamodel.it.behaviour.model.DeliveryTable;
import java.util.stream.IntStream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The deliveries that a {@link Reader} reads. */
final class Deliveries {
  private Deliveries() {}

  /** All of them, in a table that is empty but for them. */
  static void store(DynamoDbClient client) {
    DeliveryTable table = new DeliveryTable(client);
    table.admin().createIfAbsent();
    table.scan().deleteAll();
    table.putAll(
        IntStream.range(0, Reader.COUNT)
            .mapToObj(number -> Delivery.by("ann", number, 100 + number, "note " + number))
            .toList());
  }

  /** Makes one unreadable: a number as its note. */
  static void spoil(DynamoDbClient client, int number) {
    Delivery delivery = Delivery.by("ann", number, 100 + number, "note");
    new RawTable(client, "deliveries")
        .put(
            RawTable.with(
                DeliveryMapper.toItem(delivery), "note", AttributeValue.fromN("" + number)));
  }
}
