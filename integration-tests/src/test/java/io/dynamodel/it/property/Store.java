package io.dynamodel.it.property;

import static java.util.stream.Collectors.toCollection;

import io.dynamodel.engine.DynamoDbEngine;
import io.dynamodel.expression.Condition;
import io.dynamodel.it.behaviour.fixture.RawTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/** The table of things, by the library and past it. */
final class Store implements AutoCloseable {
  private final DynamoDbEngine engine = DynamoDbEngine.start();
  private final RawTable raw = new RawTable(engine.client(), "things");
  private final ThingTable things = new ThingTable(engine.client());

  Store() {
    things.admin().create();
  }

  ThingTable things() {
    return things;
  }

  /** The item is stored as it is. */
  void store(Item item) {
    raw.put(item.attributes());
  }

  /** Of the items that {@link Items#several} has, the table has these and no others. */
  void putOnly(List<Item> items) {
    Map<String, WriteRequest> requests = new HashMap<>();
    Items.IDS.forEach(id -> requests.put(id, deletion(id)));
    items.forEach(item -> requests.put(item.id(), put(item)));
    engine.client().batchWriteItem(b -> b.requestItems(Map.of(raw.name(), requests.values())));
  }

  private static WriteRequest deletion(String id) {
    return WriteRequest.builder()
        .deleteRequest(d -> d.key(Map.of("id", AttributeValue.fromS(id))))
        .build();
  }

  private static WriteRequest put(Item item) {
    return WriteRequest.builder().putRequest(p -> p.item(item.attributes())).build();
  }

  Item get(String id) {
    return new Item(raw.item(Map.of("id", AttributeValue.fromS(id))));
  }

  /** The keys of what a scan with this filter returns. */
  TreeSet<String> ids(Condition<Thing> filter) {
    return things.scan().filter(filter).stream().map(Thing::id).collect(toCollection(TreeSet::new));
  }

  @Override
  public void close() {
    engine.close();
  }
}
