package io.dynamodel.it.behaviour.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static software.amazon.awssdk.services.dynamodb.model.KeyType.HASH;
import static software.amazon.awssdk.services.dynamodb.model.KeyType.RANGE;
import static software.amazon.awssdk.services.dynamodb.model.TimeToLiveStatus.DISABLED;
import static software.amazon.awssdk.services.dynamodb.model.TimeToLiveStatus.ENABLED;

import io.dynamodel.TableAdmin;
import io.dynamodel.it.behaviour.fixture.RecordingClient;
import io.dynamodel.schema.TableSchemaBuilder;
import io.dynamodel.testing.WithDynamoDb;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexDescription;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.LocalSecondaryIndexDescription;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputDescription;
import software.amazon.awssdk.services.dynamodb.model.StreamViewType;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;
import software.amazon.awssdk.services.dynamodb.model.Tag;
import software.amazon.awssdk.services.dynamodb.model.TimeToLiveDescription;
import software.amazon.awssdk.services.dynamodb.model.UpdateTimeToLiveRequest;

/** Everything that can be asked of a new table. */
@WithDynamoDb
class CreateTableTest {
  private final DynamoDbClient direct;
  private final RecordingClient client;

  CreateTableTest(DynamoDbClient direct) {
    this.direct = direct;
    client = new RecordingClient(direct);
  }

  private TableAdmin admin(TableSchemaBuilder<String> schema, String name) {
    return new VisitTable(client, schema, name).admin();
  }

  private TableDescription describe(String table) {
    return direct.describeTable(request -> request.tableName(table)).table();
  }

  private TimeToLiveDescription timeToLive(String table) {
    return direct.describeTimeToLive(request -> request.tableName(table)).timeToLiveDescription();
  }

  private void setTimeToLive(String table, String attribute, boolean enabled) {
    direct.updateTimeToLive(
        request ->
            request
                .tableName(table)
                .timeToLiveSpecification(ttl -> ttl.attributeName(attribute).enabled(enabled)));
  }

  private static List<Tuple> parts(List<KeySchemaElement> key) {
    return key.stream().map(part -> tuple(part.attributeName(), part.keyType())).toList();
  }

  private static Tuple units(ProvisionedThroughputDescription throughput) {
    return tuple(throughput.readCapacityUnits(), throughput.writeCapacityUnits());
  }

  @Test
  void indexesOfAllKinds() {
    admin(VisitTable.full(), "indexed").create();

    TableDescription table = describe("indexed");
    assertThat(table.globalSecondaryIndexes())
        .extracting(
            GlobalSecondaryIndexDescription::indexName,
            index -> parts(index.keySchema()),
            index -> index.projection().projectionType(),
            index -> List.copyOf(index.projection().nonKeyAttributes()))
        .containsExactlyInAnyOrder(
            tuple(
                "by-status",
                List.of(tuple("status", HASH), tuple("at", RANGE)),
                ProjectionType.ALL,
                List.of()),
            tuple(
                "by-place",
                List.of(
                    tuple("country", HASH),
                    tuple("city", HASH),
                    tuple("year", RANGE),
                    tuple("at", RANGE)),
                ProjectionType.INCLUDE,
                List.of("name", "note")));
    assertThat(table.localSecondaryIndexes())
        .extracting(
            LocalSecondaryIndexDescription::indexName,
            index -> parts(index.keySchema()),
            index -> index.projection().projectionType())
        .containsExactly(
            tuple(
                "by-rank",
                List.of(tuple("id", HASH), tuple("rank", RANGE)),
                ProjectionType.KEYS_ONLY));
  }

  @Test
  void withoutAWordItIsBilledOnDemandAndHasNoStream() {
    admin(VisitTable.plain(), "bare").create();

    TableDescription table = describe("bare");
    assertThat(table.billingModeSummary().billingMode()).isEqualTo(BillingMode.PAY_PER_REQUEST);
    assertThat(table.streamSpecification()).isNull();
    assertThat(table.deletionProtectionEnabled()).isFalse();
    assertThat(timeToLive("bare").timeToLiveStatus()).isEqualTo(DISABLED);
  }

  @Test
  void capacities() {
    admin(VisitTable.full(), "provisioned")
        .provisioned(5, 6)
        .provisioned("by-place", 7, 8)
        .create();

    TableDescription table = describe("provisioned");
    assertThat(units(table.provisionedThroughput())).isEqualTo(tuple(5L, 6L));
    assertThat(table.globalSecondaryIndexes())
        .extracting(
            GlobalSecondaryIndexDescription::indexName,
            index -> units(index.provisionedThroughput()))
        .containsExactlyInAnyOrder(
            tuple("by-status", tuple(5L, 6L)), tuple("by-place", tuple(7L, 8L)));
  }

  @Test
  void stream() {
    admin(VisitTable.plain(), "streamed").streamView(StreamViewType.NEW_AND_OLD_IMAGES).create();

    assertThat(describe("streamed").streamSpecification().streamViewType())
        .isEqualTo(StreamViewType.NEW_AND_OLD_IMAGES);
  }

  @Test
  void tags() {
    admin(VisitTable.plain(), "tagged").tag("team", "storage").tag("stage", "test").create();

    assertThat(client.requests(CreateTableRequest.class).get(0).tags())
        .extracting(Tag::key, Tag::value)
        .containsExactlyInAnyOrder(tuple("team", "storage"), tuple("stage", "test"));
  }

  @Test
  void aProtectedTableIsNotDeleted() {
    TableAdmin admin = admin(VisitTable.plain(), "protected").deletionProtection();
    admin.create();

    assertThatThrownBy(admin::delete)
        .isInstanceOf(DynamoDbException.class)
        .hasMessageContaining("protected against deletion");
    assertThat(describe("protected").deletionProtectionEnabled()).isTrue();
  }

  @Test
  void anAdminIsNotChangedByWhatIsSaidLater() {
    TableAdmin admin = admin(VisitTable.plain(), "unchanged");
    admin.provisioned(1, 1);
    admin.streamView(StreamViewType.KEYS_ONLY);
    admin.deletionProtection();
    admin.create();

    TableDescription table = describe("unchanged");
    assertThat(table.billingModeSummary().billingMode()).isEqualTo(BillingMode.PAY_PER_REQUEST);
    assertThat(table.streamSpecification()).isNull();
    assertThat(table.deletionProtectionEnabled()).isFalse();
  }

  @Test
  void createEnablesTimeToLive() {
    admin(VisitTable.full(), "expiring").create();

    assertThat(timeToLive("expiring").timeToLiveStatus()).isEqualTo(ENABLED);
    assertThat(timeToLive("expiring").attributeName()).isEqualTo("expires");
  }

  @Test
  void createIfAbsentEnablesTimeToLiveOfATableThatExists() {
    admin(VisitTable.plain(), "expiring-later").create();
    admin(VisitTable.plain().timeToLive("expires"), "expiring-later").createIfAbsent();

    assertThat(timeToLive("expiring-later").attributeName()).isEqualTo("expires");
  }

  @Test
  void createIfAbsentTwiceEnablesTimeToLiveOnce() {
    admin(VisitTable.full(), "once").createIfAbsent();
    admin(VisitTable.full(), "once").createIfAbsent();

    assertThat(client.requests(UpdateTimeToLiveRequest.class)).hasSize(1);
  }

  @Test
  void createIfAbsentLeavesTimeToLiveByAnotherAttribute() {
    admin(VisitTable.plain(), "expiring-else").create();
    setTimeToLive("expiring-else", "other", true);
    admin(VisitTable.plain().timeToLive("expires"), "expiring-else").createIfAbsent();

    assertThat(timeToLive("expiring-else").attributeName()).isEqualTo("other");
  }

  @Test
  void createIfAbsentChangesNothingElse() {
    admin(VisitTable.plain(), "kept").create();
    admin(VisitTable.full(), "kept")
        .provisioned(5, 5)
        .streamView(StreamViewType.KEYS_ONLY)
        .deletionProtection()
        .createIfAbsent();

    TableDescription table = describe("kept");
    assertThat(table.hasGlobalSecondaryIndexes()).isFalse();
    assertThat(table.billingModeSummary().billingMode()).isEqualTo(BillingMode.PAY_PER_REQUEST);
    assertThat(table.streamSpecification()).isNull();
    assertThat(table.deletionProtectionEnabled()).isFalse();
  }

  /** Whoever comes second at the table may be first at time to live. */
  @Test
  void severalCreateItAtOnce() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      for (int round = 0; round < 10; round++) {
        String name = "raced-" + round;
        Callable<Void> create =
            () -> {
              new VisitTable(direct, VisitTable.full(), name).admin().createIfAbsent();
              return null;
            };
        for (Future<Void> each : threads.invokeAll(List.of(create, create, create, create))) {
          each.get();
        }
        assertThat(admin(VisitTable.full(), name).verify()).isEmpty();
      }
    } finally {
      threads.shutdownNow();
    }
  }
}
