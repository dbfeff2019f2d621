package io.dynamodel.it.cases;

import static io.dynamodel.Dynamo.of;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromN;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromS;

import io.dynamodel.Dynamo;
import io.dynamodel.Outcome;
import io.dynamodel.annotations.ConvertWith;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.GlobalIndex;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.TimeToLive;
import io.dynamodel.annotations.UpdatedAt;
import io.dynamodel.convert.EpochMillisecondsConverter;
import io.dynamodel.convert.EpochSecondsConverter;
import io.dynamodel.convert.IsoSecondsConverter;
import io.dynamodel.exception.ItemValidationException;
import io.dynamodel.it.behaviour.fixture.RecordingClient;
import io.dynamodel.it.cases.BoundsTest_LeaseTable.A;
import io.dynamodel.testing.WithDynamoDb;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/** What is stored in whole seconds is compared with times that are not whole seconds. */
@WithDynamoDb
class BoundsTest {
  private static final Instant SECOND = Instant.parse("2026-05-01T12:00:00Z");
  private static final Instant NEXT = SECOND.plusSeconds(1);
  private static final Instant HALF = SECOND.plusMillis(500);

  private final RecordingClient client;
  private final BoundsTest_LeaseTable leases;

  BoundsTest(DynamoDbClient direct) {
    client = new RecordingClient(direct);
    Clock clock = Clock.fixed(HALF.plusNanos(1), ZoneOffset.UTC);
    leases = new BoundsTest_LeaseTable(Dynamo.builder().client(client).clock(clock).build());
  }

  @DynamoModel(table = "leases-compared")
  @GlobalIndex(name = "due-index", partition = "owner", sort = "due")
  @GlobalIndex(name = "at-index", partition = "owner", sort = "at")
  @GlobalIndex(name = "updated-index", partition = "owner", sort = "updated")
  record Lease(
      @PartitionKey String id,
      String owner,
      @TimeToLive @Nullable Instant until,
      @ConvertWith(EpochSecondsConverter.class) Instant due,
      @ConvertWith(IsoSecondsConverter.class) Instant at,
      @UpdatedAt @ConvertWith(EpochMillisecondsConverter.class) Instant updated) {}

  private static Lease lease(String id, Instant time) {
    return new Lease(id, "o", time, time, time, time);
  }

  @BeforeEach
  void put() {
    leases.admin().createIfAbsent();
    leases.scan().deleteAll();
    leases.put(lease("before", SECOND));
    leases.put(lease("after", NEXT));
    client.clear();
  }

  @Test
  void aLeaseThatIsHeldIsNotTaken() {
    assertThat(leases.tryDelete(BoundsTest_LeaseTable.key("after"), A.until.le(HALF)))
        .isInstanceOf(Outcome.Rejected.class);
    assertThat(leases.tryDelete(BoundsTest_LeaseTable.key("before"), A.until.le(HALF)))
        .isInstanceOf(Outcome.Applied.class);
  }

  @Test
  void filters() {
    assertThat(leases.scan().filter(A.until.gt(HALF))).extracting(Lease::id).containsOnly("after");
    assertThat(leases.scan().filter(A.until.ge(HALF))).extracting(Lease::id).containsOnly("after");
    assertThat(leases.scan().filter(A.until.lt(HALF))).extracting(Lease::id).containsOnly("before");
    assertThat(leases.scan().filter(A.until.le(HALF))).extracting(Lease::id).containsOnly("before");
    assertThat(leases.scan().filter(A.due.gt(HALF))).extracting(Lease::id).containsOnly("after");
    assertThat(leases.scan().filter(A.at.gt(HALF))).extracting(Lease::id).containsOnly("after");
    assertThat(leases.scan().filter(A.at.between(HALF, NEXT.plusMillis(1))))
        .extracting(Lease::id)
        .containsOnly("after");
  }

  @Test
  void sortKeysOfIndexes() {
    assertThat(leases.byDue("o").due().lt(HALF)).extracting(Lease::id).containsExactly("before");
    assertThat(leases.byDue("o").due().ge(HALF)).extracting(Lease::id).containsExactly("after");
    assertThat(leases.byAt("o").at().le(HALF)).extracting(Lease::id).containsExactly("before");
    assertThat(leases.byAt("o").at().gt(HALF)).extracting(Lease::id).containsExactly("after");
    assertThat(leases.byAt("o").at().between(SECOND, HALF))
        .extracting(Lease::id)
        .containsExactly("before");
    assertThat(leases.byUpdated("o").updated().le(HALF.plusNanos(7))).hasSize(2);
    assertThat(leases.byUpdated("o").updated().lt(HALF)).isEmpty();
    assertThat(leases.byUpdated("o").updated().lt(Instant.now())).hasSize(2);
  }

  @Test
  void conditionsOfUpdatesAndTransactions() {
    assertThat(leases.update("after").apply(A.owner.set("x")).when(A.due.lt(HALF)).tryExecute())
        .isInstanceOf(Outcome.Rejected.class);
    of(client)
        .transactWrite(
            tx ->
                tx.update(
                    leases,
                    BoundsTest_LeaseTable.key("before"),
                    u -> u.apply(A.owner.set("x")).when(A.at.lt(HALF))));
    assertThat(leases.get("before").owner()).isEqualTo("x");
  }

  @Test
  void whatHasExpiredIsSeenByTheSameRule() {
    assertThat(leases.scan().withoutExpired()).extracting(Lease::id).containsExactly("after");
    leases.insertOrReplaceExpired(lease("before", NEXT));
    assertThatThrownBy(() -> leases.insertOrReplaceExpired(lease("after", NEXT)))
        .hasMessageContaining("after");
  }

  @Test
  void aRangeWithinOneSecondHoldsNothingAndSendsNothing() {
    assertThat(leases.byDue("o").due().between(HALF, HALF.plusMillis(1))).isEmpty();
    assertThat(leases.byAt("o").at().between(HALF, HALF).count()).isZero();
    assertThat(leases.scan().filter(A.due.between(HALF, HALF)).toList()).isEmpty();
    assertThat(client.requests()).isEmpty();

    assertThatThrownBy(() -> leases.byDue("o").due().between(NEXT, SECOND))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("greater bound first");
  }

  @Test
  void equalityIsOfWhatPutStores() {
    assertThat(leases.scan().filter(A.until.eq(HALF))).extracting(Lease::id).containsOnly("after");
    assertThatThrownBy(() -> A.due.eq(HALF))
        .isInstanceOf(ItemValidationException.class)
        .hasMessageContaining("truncatedTo(ChronoUnit.SECONDS)");
    assertThatThrownBy(() -> leases.put(lease("c", HALF)))
        .isInstanceOf(ItemValidationException.class)
        .hasMessageContaining("leases-compared")
        .hasMessageContaining("truncatedTo(ChronoUnit.SECONDS)");
  }

  @Test
  void theBoundIsSentInWholeUnits() {
    leases.byAt("o").at().lt(HALF).toList();

    assertThat(client.requests(QueryRequest.class).get(0).expressionAttributeValues())
        .containsValue(fromS("2026-05-01T12:00:01Z"));
  }

  @Test
  void aTimeToLiveWithAFractionIsRead() {
    client.putItem(
        put ->
            put.tableName("leases-compared")
                .item(
                    Map.of(
                        "id", fromS("f"),
                        "owner", fromS("p"),
                        "until", fromN("1767225600.25"),
                        "due", fromN("0"),
                        "at", fromS("2026-05-01T12:00:00Z"),
                        "updated", fromN("0"))));

    assertThat(leases.get("f").until()).isEqualTo("2026-01-01T00:00:00.250Z");
    assertThat(leases.put(leases.get("f")).id()).isEqualTo("f");
    assertThat(leases.get("f").until()).isEqualTo("2026-01-01T00:00:01Z");
  }
}
