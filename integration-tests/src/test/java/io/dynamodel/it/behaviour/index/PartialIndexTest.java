package io.dynamodel.it.behaviour.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.dynamodel.Cursor;
import io.dynamodel.Page;
import io.dynamodel.exception.ItemNotFoundException;
import io.dynamodel.it.behaviour.fixture.RecordingClient;
import io.dynamodel.it.behaviour.model.Delivery;
import io.dynamodel.it.behaviour.model.DeliveryTable;
import io.dynamodel.it.behaviour.model.DeliveryTable.ByCarrierItem;
import io.dynamodel.it.behaviour.model.DeliveryTable.ByDepotItem;
import io.dynamodel.testing.WithDynamoDb;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;

/** Items of indexes that hold a part of the attributes. */
@WithDynamoDb
class PartialIndexTest {
  private final RecordingClient client;
  private final DeliveryTable deliveries;

  PartialIndexTest(DynamoDbClient direct) {
    client = new RecordingClient(direct);
    deliveries = new DeliveryTable(client);
  }

  @BeforeEach
  void putItems() {
    deliveries.admin().createIfAbsent();
    deliveries.put(Delivery.by("ann", 1, 100, "first"));
    deliveries.put(Delivery.by("ann", 2, 200, null));
    deliveries.put(Delivery.by("ann", 3, 300, "third"));
    deliveries.put(Delivery.by("bob", 4, 400, "fourth"));
    deliveries.put(Delivery.in("north", "a", 5, 50));
    deliveries.put(Delivery.in("north", "b", 6, 40));
    deliveries.put(Delivery.in("south", "b", 7, 30));
    client.clear();
  }

  @Test
  void anItemHasWhatTheIndexHolds() {
    ByCarrierItem item = deliveries.byCarrier("bob").first().orElseThrow();

    assertThat(item)
        .hasToString("ByCarrierItem[customer=c, number=4, grams=400, carrier=bob, note=fourth]");
    assertThat(item).isEqualTo(deliveries.byCarrier("bob").toList().get(0));
    assertThat(item.hashCode()).isEqualTo(deliveries.byCarrier("bob").toList().get(0).hashCode());
    assertThat(item).isNotEqualTo(deliveries.byCarrier("ann").first().orElseThrow());
  }

  @Test
  void whatIsAbsentIsNull() {
    assertThat(deliveries.byCarrier("ann").stream().map(ByCarrierItem::note))
        .containsExactlyInAnyOrder("first", null, "third");
  }

  @Test
  void theIndexDecidesWhatItSends() {
    deliveries.byDepot("north").toList();

    assertThat(client.requests(QueryRequest.class))
        .singleElement()
        .satisfies(
            request -> {
              assertThat(request.indexName()).isEqualTo("depot-index");
              assertThat(request.projectionExpression()).isNull();
              assertThat(request.select()).isNull();
            });
  }

  @Test
  void keysAloneInTheOrderOfTheIndex() {
    List<ByDepotItem> items = deliveries.byDepot("north").toList();

    assertThat(items)
        .extracting(ByDepotItem::number, ByDepotItem::grams, ByDepotItem::customer)
        .containsExactly(tuple(6, 40, "b"), tuple(5, 50, "a"));
    assertThat(deliveries.byDepot("north").descending().first().orElseThrow().number())
        .isEqualTo(5);
    assertThat(deliveries.byDepot("north").grams().lt(50).toList())
        .extracting(ByDepotItem::number)
        .containsExactly(6);
  }

  @Test
  void filtersAreOnWhatTheIndexHolds() {
    assertThat(
            deliveries
                .byCarrier("ann")
                .filter(ByCarrierItem.A.grams.ge(200).and(ByCarrierItem.A.note.exists()))
                .toList())
        .extracting(ByCarrierItem::number)
        .containsExactly(3);
    assertThat(client.requests(QueryRequest.class).get(0).expressionAttributeNames())
        .containsValue("g");
  }

  @Test
  void aFilterOnAKeyOfTheIndexIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> deliveries.byDepot("north").filter(ByDepotItem.A.grams.lt(50)))
        .withMessageContaining("names g, a key of what is queried");
    assertThat(deliveries.byDepot("north").filter(ByDepotItem.A.customer.eq("a")).count())
        .isEqualTo(1);
  }

  @Test
  void pagesGoOnAtTheKeysOfTableAndIndex() {
    List<Integer> numbers = new ArrayList<>();
    Page<ByDepotItem> page = deliveries.byDepot("north").pageSize(1).page();
    while (page.hasNext()) {
      page.items().forEach(item -> numbers.add(item.number()));
      Cursor next = Cursor.decode(page.next().orElseThrow().encode());
      page = deliveries.byDepot("north").pageSize(1).page(next);
    }

    assertThat(numbers).containsExactly(6, 5);
    assertThat(client.requests(QueryRequest.class).get(1).exclusiveStartKey())
        .containsOnlyKeys("customer", "number", "depot", "g");
  }

  @Test
  void aScanReadsTheIndex() {
    assertThat(deliveries.scanByDepot())
        .extracting(ByDepotItem::number)
        .containsExactlyInAnyOrder(5, 6, 7);
    assertThat(
            deliveries
                .scanByDepot()
                .parallel(3)
                .filter(ByDepotItem.A.depot.eq("north"))
                .fullItems()
                .toList())
        .extracting(Delivery::secret)
        .containsExactlyInAnyOrder("s5", "s6");
    assertThat(client.requests(ScanRequest.class))
        .extracting(ScanRequest::indexName)
        .containsOnly("depot-index");
  }

  @Test
  void refreshGivesTheFullItem() {
    ByDepotItem item = deliveries.byDepot("south").first().orElseThrow();

    assertThat(deliveries.refresh(item)).isEqualTo(Delivery.in("south", "b", 7, 30));

    deliveries.delete("b", 7);
    assertThatExceptionOfType(ItemNotFoundException.class)
        .isThrownBy(() -> deliveries.refresh(item))
        .withMessageContaining("customer=b, number=7");
  }

  @Test
  void deletesTheItemsOfAnIndex() {
    assertThat(deliveries.byDepot("north").deleteAll()).isEqualTo(2);
    assertThat(deliveries.scanByDepot()).extracting(ByDepotItem::number).containsExactly(7);
  }

  @Test
  void consistentReadsOfAGlobalIndexAreRefused() {
    DeliveryTable consistent = deliveries.withConsistentReads();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> consistent.byDepot("north").toList())
        .withMessage(
            "table deliveries: the global index depot-index has no strongly consistent reads:"
                + " read its fullItems(), or read it without withConsistentReads()");
    assertThatIllegalArgumentException().isThrownBy(consistent.byDepot("north")::page);
    assertThatIllegalArgumentException().isThrownBy(consistent.byDepot("north")::count);
    assertThatIllegalArgumentException().isThrownBy(consistent.byDepot("north")::deleteAll);
    assertThatIllegalArgumentException().isThrownBy(consistent.scanByDepot()::first);
    assertThatIllegalArgumentException().isThrownBy(() -> consistent.byRoute("CZ", 1));
    assertThatIllegalArgumentException().isThrownBy(consistent::scanByRoute);
    assertThat(client.requests()).isEmpty();
  }
}
