package io.dynamodel.it.behaviour.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.dynamodel.Page;
import io.dynamodel.exception.ItemValidationException;
import io.dynamodel.it.behaviour.fixture.RecordingClient;
import io.dynamodel.it.behaviour.model.Delivery;
import io.dynamodel.it.behaviour.model.DeliveryTable;
import io.dynamodel.it.behaviour.model.DeliveryTable.A;
import io.dynamodel.testing.WithDynamoDb;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/** Keys of global indexes that have several parts. */
@WithDynamoDb
class MultiPartKeyTest {
  private final RecordingClient client;
  private final DeliveryTable deliveries;

  MultiPartKeyTest(DynamoDbClient direct) {
    client = new RecordingClient(direct);
    deliveries = new DeliveryTable(client);
  }

  @BeforeEach
  void putItems() {
    deliveries.admin().createIfAbsent();
    deliveries.put(Delivery.on("CZ", 10, 1, "Prague", 2));
    deliveries.put(Delivery.on("CZ", 10, 2, "Brno", 1));
    deliveries.put(Delivery.on("CZ", 10, 3, "Prague", 10));
    deliveries.put(Delivery.on("CZ", 11, 4, "Prague", 1));
    deliveries.put(Delivery.on("AT", 10, 5, "Prague", 1));
    deliveries.put(Delivery.on("CZ", 10, 6, null, 1));
    client.clear();
  }

  @Test
  void theTableHasAllParts() {
    new DeliveryTable(client, "routes").admin().create();

    assertThat(client.requests(CreateTableRequest.class).get(0).globalSecondaryIndexes())
        .filteredOn(index -> index.indexName().equals("route-index"))
        .extracting(GlobalSecondaryIndex::keySchema)
        .containsExactly(
            List.of(
                element("country", KeyType.HASH),
                element("zone", KeyType.HASH),
                element("city", KeyType.RANGE),
                element("stop", KeyType.RANGE)));
  }

  private static KeySchemaElement element(String name, KeyType type) {
    return KeySchemaElement.builder().attributeName(name).keyType(type).build();
  }

  @Test
  void allPartitionPartsSelectThePartition() {
    assertThat(deliveries.byRoute("CZ", 10)).extracting(Delivery::number).containsExactly(2, 1, 3);
    assertThat(deliveries.byRoute("CZ", 11)).extracting(Delivery::number).containsExactly(4);
    assertThat(client.requests(QueryRequest.class).get(0))
        .satisfies(
            request -> {
              assertThat(request.keyConditionExpression()).isEqualTo("#0 = :0 AND #1 = :1");
              assertThat(request.expressionAttributeNames())
                  .containsEntry("#0", "country")
                  .containsEntry("#1", "zone");
            });
  }

  @Test
  void sortPartsFollowEachOther() {
    assertThat(deliveries.byRoute("CZ", 10).city().eq("Prague"))
        .extracting(Delivery::number)
        .containsExactly(1, 3);
    assertThat(deliveries.byRoute("CZ", 10).city().eq("Prague").stop().gt(2).descending())
        .extracting(Delivery::number)
        .containsExactly(3);
    assertThat(deliveries.byRoute("CZ", 10).city().eq("Prague").stop().eq(2).first())
        .contains(Delivery.on("CZ", 10, 1, "Prague", 2));
    assertThat(client.requests(QueryRequest.class).get(1).keyConditionExpression())
        .isEqualTo("#0 = :0 AND #1 = :1 AND #2 = :2 AND #3 > :3");
  }

  @Test
  void aRangeOnAPartEndsTheCondition() {
    assertThat(deliveries.byRoute("CZ", 10).city().beginsWith("B"))
        .extracting(Delivery::number)
        .containsExactly(2);
    assertThat(deliveries.byRoute("CZ", 10).city().between("A", "C").count()).isEqualTo(1);
  }

  @Test
  void anItemWithoutAPartIsNotInTheIndex() {
    assertThat(deliveries.scanByRoute()).extracting(Delivery::number).doesNotContain(6).hasSize(5);
  }

  @Test
  void pagesGoOnAtAllParts() {
    Page<Delivery> first = deliveries.byRoute("CZ", 10).pageSize(2).page();
    Page<Delivery> second =
        deliveries.byRoute("CZ", 10).pageSize(2).page(first.next().orElseThrow());

    assertThat(second.items()).extracting(Delivery::number).containsExactly(3);
    assertThat(client.requests(QueryRequest.class).get(1).exclusiveStartKey())
        .containsOnlyKeys("customer", "number", "country", "zone", "city", "stop");
  }

  @Test
  void badPartsAreRefusedBeforeSending() {
    assertThatExceptionOfType(ItemValidationException.class)
        .isThrownBy(() -> deliveries.byRoute("", 1))
        .withMessageContaining("country")
        .withMessageContaining("a key of index route-index and can't be empty");
    assertThatExceptionOfType(ItemValidationException.class)
        .isThrownBy(() -> deliveries.byRoute("CZ", 1).city().eq("x".repeat(1025)))
        .withMessageContaining("city")
        .withMessageContaining("it may have 1024");
    assertThatNullPointerException().isThrownBy(() -> deliveries.byRoute(null, 1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> deliveries.byRoute("CZ", 1).filter(A.stop.gt(1)))
        .withMessageContaining("stop");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> deliveries.byRoute("CZ", 1).city().eq("P").stop().between(2, 1));
    assertThat(client.requests()).isEmpty();
  }
}
