package io.dynamodel.it.property;

import static java.util.stream.Collectors.toCollection;

import io.dynamodel.expression.Condition;
import io.dynamodel.it.behaviour.fixture.RawTable;
import io.dynamodel.testing.DynamoDbLocal;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The table of things, by the library and past it. */
final class Store implements AutoCloseable {
  private final DynamoDbLocal local = DynamoDbLocal.start();
  private final RawTable raw = new RawTable(local.client(), "things");
  private final ThingTable things = new ThingTable(local.client());

  Store() {
    things.admin().create();
  }

  ThingTable things() {
    return things;
  }

  void put(Item item) {
    raw.put(item.attributes());
  }

  /** The table has these items, and no others. */
  void putOnly(List<Item> items) {
    for (Map<String, AttributeValue> item : raw.items()) {
      local.client().deleteItem(d -> d.tableName("things").key(Map.of("id", item.get("id"))));
    }
    items.forEach(this::put);
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
    local.close();
  }
}
