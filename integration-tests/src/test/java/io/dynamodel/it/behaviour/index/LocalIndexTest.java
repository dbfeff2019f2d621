package io.dynamodel.it.behaviour.index;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynamodel.it.behaviour.fixture.RecordingClient;
import io.dynamodel.it.behaviour.model.Delivery;
import io.dynamodel.it.behaviour.model.DeliveryTable;
import io.dynamodel.it.behaviour.model.DeliveryTable.ByWeightItem;
import io.dynamodel.testing.WithDynamoDb;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

@WithDynamoDb
class LocalIndexTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 5, 1);

  private final RecordingClient client;
  private final DeliveryTable deliveries;

  LocalIndexTest(DynamoDbClient direct) {
    client = new RecordingClient(direct);
    deliveries = new DeliveryTable(client);
  }

  @BeforeEach
  void putItems() {
    deliveries.admin().createIfAbsent();
    deliveries.put(Delivery.by("ann", 1, 300, "heavy"));
    deliveries.put(Delivery.by("ann", 2, 100, null));
    deliveries.put(Delivery.by("ann", 3, 200, null));
    deliveries.put(Delivery.in("north", "other", 4, 150));
    client.clear();
  }

  @Test
  void ordersOnePartitionAnew() {
    assertThat(deliveries.byWeight("c"))
        .extracting(ByWeightItem::grams)
        .containsExactly(100, 200, 300);
    assertThat(deliveries.byWeight("c").grams().between(150, 250))
        .extracting(ByWeightItem::number)
        .containsExactly(3);
  }

  @Test
  void holdsWhatItIncludes() {
    assertThat(deliveries.byWeight("c").descending().first().orElseThrow())
        .hasToString("ByWeightItem[customer=c, number=1, grams=300, note=heavy]");
  }

  @Test
  void withAllAttributesItGivesRecords() {
    assertThat(deliveries.byDue("c").due().eq(FIRST))
        .hasSize(3)
        .contains(Delivery.by("ann", 1, 300, "heavy"));
    assertThat(deliveries.scanByDue().count()).isEqualTo(4);
  }

  @Test
  void isReadConsistentlyIfTheTableIs() {
    assertThat(deliveries.withConsistentReads().byWeight("c").count()).isEqualTo(3);
    assertThat(deliveries.withConsistentReads().byDue("c").toList()).hasSize(3);

    assertThat(client.requests(QueryRequest.class))
        .extracting(QueryRequest::consistentRead)
        .containsExactly(true, true);
  }
}
