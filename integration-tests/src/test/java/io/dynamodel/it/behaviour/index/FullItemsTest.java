package io.dynamodel.it.behaviour.index;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynamodel.it.behaviour.fixture.Meddling;
import io.dynamodel.it.behaviour.fixture.RecordingClient;
import io.dynamodel.it.behaviour.model.Delivery;
import io.dynamodel.it.behaviour.model.DeliveryTable;
import io.dynamodel.it.behaviour.model.DeliveryTable.A;
import io.dynamodel.it.behaviour.model.DeliveryTable.ByCarrierItem;
import io.dynamodel.testing.WithDynamoDb;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/** The full items of what a partial index gives. */
@WithDynamoDb
class FullItemsTest {
  private final RecordingClient client;
  private final DeliveryTable deliveries;

  FullItemsTest(DynamoDbClient direct) {
    client = new RecordingClient(direct);
    deliveries = new DeliveryTable(client);
  }

  @BeforeEach
  void createEmpty() {
    deliveries.admin().createIfAbsent();
    deliveries.scan().deleteAll();
    client.clear();
  }

  private void put(int count) {
    IntStream.range(0, count)
        .forEach(i -> deliveries.put(Delivery.in("north", "c" + i % 7, i, 1000 - i)));
    client.clear();
  }

  private List<Integer> chunks() {
    return client.requests(BatchGetItemRequest.class).stream()
        .map(request -> request.requestItems().get("deliveries").keys().size())
        .toList();
  }

  @Test
  void comeInTheOrderOfTheIndexInChunksOf100() {
    put(250);

    List<Delivery> items = deliveries.byDepot("north").fullItems().toList();

    assertThat(items).hasSize(250);
    assertThat(items).extracting(Delivery::number).startsWith(249, 248).endsWith(1, 0);
    assertThat(items.get(0)).isEqualTo(Delivery.in("north", "c" + 249 % 7, 249, 751));
    assertThat(chunks()).containsExactly(100, 100, 50);
    assertThat(client.requests(QueryRequest.class)).hasSize(1);
  }

  @Test
  void aChunkSpansPages() {
    put(30);

    assertThat(deliveries.byDepot("north").pageSize(7).fullItems().toList()).hasSize(30);
    assertThat(chunks()).containsExactly(30);
  }

  @Test
  void nothingIsSentBeforeAnItemIsAskedFor() {
    put(150);

    Iterator<Delivery> items = deliveries.byDepot("north").fullItems().iterator();
    assertThat(client.requests()).isEmpty();

    items.next();
    assertThat(chunks()).containsExactly(100);
  }

  @Test
  void theLimitIsOfFullItems() {
    put(20);

    assertThat(deliveries.byDepot("north").limit(5).fullItems().toList())
        .extracting(Delivery::number)
        .containsExactly(19, 18, 17, 16, 15);
    assertThat(client.requests(QueryRequest.class)).extracting(QueryRequest::limit).containsOnly(5);
    assertThat(deliveries.byDepot("north").fullItems().first().orElseThrow().number())
        .isEqualTo(19);
    assertThat(chunks()).containsExactly(5, 1);
  }

  @Test
  void anEmptyPartitionHasNone() {
    Iterator<Delivery> items = deliveries.byDepot("nowhere").fullItems().iterator();

    assertThat(items.hasNext()).isFalse();
    Assertions.assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(items::next);
  }

  @Test
  void whatHasVanishedOrMovedIsLeftOutAndTheLimitIsFilled(DynamoDbClient direct) {
    put(6);
    DeliveryTable other = new DeliveryTable(direct);
    AtomicBoolean done = new AtomicBoolean();
    Runnable meddle =
        () -> {
          if (done.compareAndSet(false, true)) {
            other.delete("c5", 5);
            other.update("c4", 4).apply(A.depot.set("south")).execute();
            other.update("c3", 3).apply(A.grams.set(1)).execute();
            other.update("c2", 2).apply(A.secret.set("changed")).execute();
          }
        };
    DeliveryTable meddled = new DeliveryTable(new Meddling(direct, QueryRequest.class, meddle));

    List<Delivery> items = meddled.byDepot("north").limit(3).fullItems().toList();

    assertThat(items).extracting(Delivery::number).containsExactly(2, 1, 0);
    assertThat(items.get(0).secret()).isEqualTo("changed");
  }

  @Test
  void whatComesTwiceIsGivenOnce(DynamoDbClient direct) {
    put(101);
    DeliveryTable other = new DeliveryTable(direct);
    // What was read first moves behind all others once it has been given: it is found again there.
    Iterator<Delivery> items = deliveries.byDepot("north").pageSize(100).fullItems().iterator();
    List<Integer> numbers = new ArrayList<>();
    numbers.add(items.next().number());
    other.update("c" + 100 % 7, 100).apply(A.grams.set(2000)).execute();
    items.forEachRemaining(item -> numbers.add(item.number()));

    assertThat(numbers).hasSize(101).doesNotHaveDuplicates();
  }

  @Test
  void theFilterIsEvaluatedOnTheIndexAlone(DynamoDbClient direct) {
    deliveries.put(Delivery.by("ann", 1, 100, "yes"));
    deliveries.put(Delivery.by("ann", 2, 100, "no"));
    DeliveryTable other = new DeliveryTable(direct);
    Runnable meddle = () -> other.update("c", 1).apply(A.note.set("no")).execute();
    DeliveryTable meddled = new DeliveryTable(new Meddling(direct, QueryRequest.class, meddle));

    List<Delivery> items =
        meddled.byCarrier("ann").filter(ByCarrierItem.A.note.eq("yes")).fullItems().toList();

    assertThat(items).extracting(Delivery::note).containsExactly("no");
  }

  @Test
  void ofALocalIndexTheyAreConsistentIfTheTableIs() {
    put(3);

    assertThat(deliveries.withConsistentReads().byWeight("c1").fullItems().toList())
        .extracting(Delivery::secret)
        .containsExactly("s1");
    assertThat(client.requests(QueryRequest.class).get(0).consistentRead()).isTrue();
    assertThat(
            client
                .requests(BatchGetItemRequest.class)
                .get(0)
                .requestItems()
                .get("deliveries")
                .consistentRead())
        .isTrue();
  }

  /** The index entry can't be read consistently; before, asking for it was refused. */
  @Test
  void ofAGlobalIndexTheItemsAreConsistentIfTheTableIs() {
    put(3);
    DeliveryTable consistent = deliveries.withConsistentReads();

    assertThat(consistent.byDepot("north").fullItems().toList()).hasSize(3);
    assertThat(consistent.scanByDepot().fullItems().first()).isPresent();

    assertThat(client.requests(QueryRequest.class))
        .singleElement()
        .satisfies(request -> assertThat(request.consistentRead()).isFalse());
    assertThat(client.requests(BatchGetItemRequest.class))
        .hasSize(2)
        .allMatch(request -> request.requestItems().get("deliveries").consistentRead());
  }
}
