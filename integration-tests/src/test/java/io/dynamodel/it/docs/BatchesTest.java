package io.dynamodel.it.docs;

import static io.dynamodel.BatchSize.batchSize;
import static org.assertj.core.api.Assertions.assertThat;

import io.dynamodel.Dynamo;
import io.dynamodel.ItemJson;
import io.dynamodel.Key;
import io.dynamodel.OpenBatchWrite;
import io.dynamodel.ReadResults;
import io.dynamodel.WriteResults;
import io.dynamodel.exception.BatchIncompleteException;
import io.dynamodel.it.behaviour.fixture.ScriptedWrites;
import io.dynamodel.testing.WithDynamoDb;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** docs/batches-and-transactions.md. */
@WithDynamoDb
class BatchesTest {
  private static final Instant NOON = Instant.parse("2026-05-01T12:00:00Z");

  private final Dynamo dynamo;
  private final ProductTable products;
  private final EventTable events;
  private final Product bread = product("p1");
  private final Product milk = product(null);
  private final Event event =
      new Event(
          "e1",
          NOON,
          "OPEN",
          1,
          null,
          new Address("Prague", "Celetná"),
          List.of(),
          Set.of("x"),
          Map.of());
  private final Key<Event> eventKey = EventTable.key("e1", NOON);
  private final List<Product> again = new ArrayList<>();

  BatchesTest(DynamoDbClient client) {
    dynamo = Dynamo.of(client);
    products = new ProductTable(dynamo);
    events = new EventTable(dynamo);
  }

  @BeforeEach
  void create() {
    products.admin().createIfAbsent();
    events.admin().createIfAbsent();
  }

  private static Product product(@Nullable String id) {
    return new Product(id, "name", null, new BigDecimal("2.5"), null);
  }

  private static Product parse(String line) {
    return product(line);
  }

  private void retryLater(List<Product> items) {
    again.addAll(items);
  }

  private static void check(List<Product> items) {
    assertThat(items).isEmpty();
  }

  @Test
  void ofOneTable() {
    List<Product> stored = products.putAll(List.of(bread, milk));
    List<Product> read = products.getAll("p1", "p2", "p3");
    products.deleteAll(stored);

    assertThat(stored).hasSize(2).first().isEqualTo(bread);
    assertThat(read).containsExactly(bread);
    assertThat(products.find("p1")).isEmpty();
  }

  @Test
  void severalRequestsAtATime() {
    List<Product> many = IntStream.range(0, 60).mapToObj(i -> product("m" + i)).toList();

    products.withParallelRequests(4).putAll(many);

    assertThat(products.getAll("m0", "m59")).hasSize(2);
  }

  @Test
  void onlyWhatIsNotStored() {
    List<Product> catalogue = List.of(product("w1"), product("w2"));
    products.put(product("w1"));

    List<Product> written = products.writeOnce(catalogue);

    assertThat(written).extracting(Product::productId).containsExactly("w2");
    assertThat(products.writeOnce(catalogue)).isEmpty();
  }

  @Test
  void ofSeveralTables() {
    products.put(product("p0"));

    dynamo.batchWrite(
        batch ->
            batch.put(products, bread).delete(products, ProductTable.key("p0")).put(events, event));

    assertThat(products.getAll("p0", "p1")).containsExactly(bread);

    WriteResults written = dynamo.batchWrite(batch -> batch.put(products, milk).put(events, event));
    List<Product> withIds = written.items(products);

    assertThat(withIds).singleElement().extracting(Product::productId).isNotNull();

    ReadResults results =
        dynamo.batchGet(
            read -> read.get(products, ProductTable.key("p1")).getAll(events, List.of(eventKey)));
    Optional<Product> product = results.item(products, ProductTable.key("p1"));
    List<Event> found = results.items(events);

    assertThat(product).contains(bread);
    assertThat(found).containsExactly(event);
  }

  @Test
  void moreThanFitsIntoMemory() {
    List<String> lines = IntStream.range(0, 600).mapToObj(i -> "line" + i).toList();

    try (OpenBatchWrite batch = dynamo.batchWrite(batchSize(500)).parallelRequests(4)) {
      for (String line : lines) {
        batch.put(products, parse(line));
      }
      batch.commit();
    }

    assertThat(products.getAll("line0", "line599")).hasSize(2);
  }

  @Test
  void notAllIsDone() {
    Dynamo stuck =
        Dynamo.builder()
            .client(new ScriptedWrites(writes -> writes))
            .backoff(attempt -> Duration.ZERO)
            .build();
    retryAllOf(new ProductTable(stuck), List.of(bread));

    assertThat(again).containsExactly(bread);
  }

  private void retryAllOf(ProductTable products, List<Product> many) {
    try {
      products.putAll(many);
    } catch (BatchIncompleteException e) {
      retryLater(e.unprocessed().items(products));
      check(e.unknown().items(products));
    }
  }

  @Test
  void whatIsLeftGoesToAQueue() {
    Dynamo stuck =
        Dynamo.builder()
            .client(new ScriptedWrites(writes -> writes))
            .backoff(attempt -> Duration.ZERO)
            .build();
    List<String> queue = new ArrayList<>();
    List<String> deletes = new ArrayList<>();
    try {
      stuck.batchWrite(
          batch -> {
            batch.put(new ProductTable(stuck), bread);
            batch.delete(new ProductTable(stuck), ProductTable.key("p2"));
          });
    } catch (BatchIncompleteException e) {
      for (Product product : e.unprocessed().items(products)) {
        queue.add(ItemJson.encode(ProductMapper.toItem(product)));
      }
      for (Key<Product> key : e.unprocessed().keys(products)) {
        deletes.add(key.encode());
      }
    }
    products.put(product("p2"));
    for (String text : queue) {
      products.put(ProductMapper.fromItem(ItemJson.decode(text)));
    }
    for (String text : deletes) {
      Key<Product> key = ProductTable.decodeKey(text);
      dynamo.batchWrite(batch -> batch.delete(products, key));
    }

    assertThat(products.getAll("p1", "p2")).containsExactly(bread);
  }
}
