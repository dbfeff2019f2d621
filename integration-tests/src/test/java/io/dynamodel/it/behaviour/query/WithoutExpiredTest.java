package io.dynamodel.it.behaviour.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.dynamodel.Dynamo;
import io.dynamodel.Query;
import io.dynamodel.Reading;
import io.dynamodel.it.behaviour.fixture.RecordingClient;
import io.dynamodel.it.behaviour.model.Lease;
import io.dynamodel.it.behaviour.model.LeaseTable;
import io.dynamodel.it.behaviour.model.LeaseTable.A;
import io.dynamodel.it.behaviour.model.LeaseTable.ByOwnerItem;
import io.dynamodel.it.behaviour.model.Score;
import io.dynamodel.it.behaviour.model.ScoreTable;
import io.dynamodel.testing.WithDynamoDb;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/** Items past their time to live, which DynamoDB has not deleted yet. */
@WithDynamoDb
class WithoutExpiredTest {
  private static final Instant NOW = Instant.parse("2026-05-01T12:00:00.500Z");
  private static final Instant SECOND = Instant.parse("2026-05-01T12:00:00Z");

  private final RecordingClient client;
  private final AtomicReference<Instant> now = new AtomicReference<>(NOW);
  private final LeaseTable leases;

  WithoutExpiredTest(DynamoDbClient direct) {
    client = new RecordingClient(direct);
    InstantSource source = now::get;
    Clock clock = source.withZone(ZoneOffset.UTC);
    leases = new LeaseTable(Dynamo.builder().client(client).clock(clock).build());
  }

  @BeforeEach
  void putItems() {
    leases.admin().createIfAbsent();
    leases.scan().deleteAll();
    leases.put(Lease.of(1, SECOND.minusSeconds(1)));
    leases.put(Lease.of(2, SECOND));
    leases.put(Lease.of(3, SECOND.plusMillis(300))); // stored as the next second
    leases.put(Lease.of(4, SECOND.plusSeconds(60)));
    leases.put(Lease.of(5, null));
    client.clear();
  }

  @Test
  void leavesOutWhatIsPastItsTime() {
    assertThat(leases.query("u")).hasSize(5);
    assertThat(leases.query("u").withoutExpired())
        .extracting(Lease::number)
        .containsExactly(3, 4, 5);
    assertThat(client.requests(QueryRequest.class).get(1).filterExpression())
        .isEqualTo("NOT #1 <= :1");
  }

  @Test
  void isOfTheTimeOfReading() {
    Query<Lease> query = leases.query("u").withoutExpired();
    now.set(SECOND.plusSeconds(60));

    assertThat(query).extracting(Lease::number).containsExactly(5);
  }

  @Test
  void goesWithFiltersLimitsCountsPagesScansAndDeletion() {
    assertThat(leases.query("u").withoutExpired().filter(A.place.eq("p")).limit(2))
        .extracting(Lease::number)
        .containsExactly(3, 4);
    assertThat(leases.query("u").filter(A.place.eq("q")).withoutExpired().count()).isZero();
    assertThat(leases.query("u").withoutExpired().first().orElseThrow().number()).isEqualTo(3);
    assertThat(leases.query("u").withoutExpired().page().evaluatedCount()).isEqualTo(5);
    assertThat(leases.scan().parallel(2).withoutExpired().count()).isEqualTo(3);
    assertThat(leases.query("u").withoutExpired().deleteAll()).isEqualTo(3);
    assertThat(leases.query("u")).extracting(Lease::number).containsExactly(1, 2);
  }

  @Test
  void whatIsNoNumberNeverExpires(DynamoDbClient direct) {
    createWithoutIndexes(direct);
    Map<String, AttributeValue> item =
        Map.of(
            "user", AttributeValue.fromS("u"),
            "number", AttributeValue.fromN("6"),
            "expires", AttributeValue.fromS("2020"));
    direct.putItem(put -> put.tableName("plain").item(item));

    assertThat(new LeaseTable(direct, "plain").query("u").withoutExpired().count()).isEqualTo(1);
  }

  private static void createWithoutIndexes(DynamoDbClient direct) {
    direct.createTable(
        table ->
            table
                .tableName("plain")
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .keySchema(
                    key -> key.attributeName("user").keyType(KeyType.HASH),
                    key -> key.attributeName("number").keyType(KeyType.RANGE))
                .attributeDefinitions(
                    name -> name.attributeName("user").attributeType(ScalarAttributeType.S),
                    name -> name.attributeName("number").attributeType(ScalarAttributeType.N)));
  }

  @Test
  void ofAnIndexThatHoldsIt() {
    assertThat(leases.byState("open").withoutExpired().count()).isEqualTo(3);
    assertThat(leases.byOwner("o").withoutExpired())
        .extracting(ByOwnerItem::number)
        .containsExactlyInAnyOrder(3, 4, 5);
    assertThat(leases.byOwner("o").withoutExpired().fullItems()).hasSize(3);
    assertThat(leases.scanByExpiry().withoutExpired()).hasSize(2);
  }

  @Test
  void isRefusedWhereItMakesNoSense() {
    assertRefused(leases.byPlace("p"), "its index place-index does not hold expires");
    assertRefused(leases.scanByPlace(), "its index place-index does not hold expires");
    assertRefused(leases.byExpiry("open"), "expires is a key of what is queried");
    Query<Score> scores = new ScoreTable(client).query("go");
    assertThatIllegalArgumentException()
        .isThrownBy(scores::withoutExpired)
        .withMessageContaining("table scores: its model has no @TimeToLive");
    assertThat(client.requests()).isEmpty();
  }

  private static void assertRefused(Reading<?, ?> reading, String problem) {
    assertThatIllegalArgumentException()
        .isThrownBy(reading::withoutExpired)
        .withMessageContaining("table leases has no withoutExpired() here: " + problem);
  }
}
