package io.dynamodel.internal.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static software.amazon.awssdk.services.dynamodb.model.KeyType.HASH;
import static software.amazon.awssdk.services.dynamodb.model.KeyType.RANGE;
import static software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType.N;
import static software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType.S;

import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.LocalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughput;
import software.amazon.awssdk.services.dynamodb.model.StreamViewType;
import software.amazon.awssdk.services.dynamodb.model.Tag;

class TableDefinitionTest {
  private static CreateTableRequest request(TableSettings settings) {
    return new TableDefinition(Visits.table(), settings).request();
  }

  private static List<Tuple> parts(List<KeySchemaElement> key) {
    return key.stream().map(part -> tuple(part.attributeName(), part.keyType())).toList();
  }

  private static ProvisionedThroughput units(long read, long write) {
    return ProvisionedThroughput.builder()
        .readCapacityUnits(read)
        .writeCapacityUnits(write)
        .build();
  }

  @Test
  void keyAndAttributesEachOnce() {
    CreateTableRequest request = request(TableSettings.none());

    assertThat(request.tableName()).isEqualTo("dev-visits");
    assertThat(parts(request.keySchema())).containsExactly(tuple("id", HASH), tuple("at", RANGE));
    assertThat(request.attributeDefinitions())
        .extracting(AttributeDefinition::attributeName, AttributeDefinition::attributeType)
        .containsExactly(
            tuple("id", S),
            tuple("at", N),
            tuple("status", S),
            tuple("country", S),
            tuple("city", S),
            tuple("year", N),
            tuple("rank", N));
  }

  @Test
  void globalIndexes() {
    List<GlobalSecondaryIndex> indexes = request(TableSettings.none()).globalSecondaryIndexes();

    assertThat(indexes)
        .extracting(
            GlobalSecondaryIndex::indexName,
            index -> parts(index.keySchema()),
            index -> index.projection().projectionType(),
            index -> index.projection().nonKeyAttributes())
        .containsExactly(
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
  }

  @Test
  void localIndexesHaveThePartitionKeyOfTheTable() {
    List<LocalSecondaryIndex> indexes = request(TableSettings.none()).localSecondaryIndexes();

    assertThat(indexes)
        .extracting(
            LocalSecondaryIndex::indexName,
            index -> parts(index.keySchema()),
            index -> index.projection().projectionType())
        .containsExactly(
            tuple(
                "by-rank",
                List.of(tuple("id", HASH), tuple("rank", RANGE)),
                ProjectionType.KEYS_ONLY));
  }

  @Test
  void whatWasNotSaidIsNotSent() {
    CreateTableRequest request = request(TableSettings.none());

    assertThat(request.billingMode()).isEqualTo(BillingMode.PAY_PER_REQUEST);
    assertThat(request.provisionedThroughput()).isNull();
    assertThat(request.globalSecondaryIndexes())
        .allMatch(index -> index.provisionedThroughput() == null)
        .element(0)
        .matches(index -> !index.projection().hasNonKeyAttributes());
    assertThat(request.streamSpecification()).isNull();
    assertThat(request.hasTags()).isFalse();
    assertThat(request.deletionProtectionEnabled()).isNull();
  }

  @Test
  void aTableWithoutIndexesHasNoEmptyLists() {
    CreateTableRequest request =
        new TableDefinition(Visits.table(Visits.builder().build()), TableSettings.none()).request();

    assertThat(request.hasGlobalSecondaryIndexes()).isFalse();
    assertThat(request.hasLocalSecondaryIndexes()).isFalse();
  }

  @Test
  void indexesTakeTheCapacityOfTheTableUnlessSaid() {
    CreateTableRequest request =
        request(
            TableSettings.none()
                .provisioned(new Throughput(1, 1))
                .provisioned(Visits.table(), "by-place", new Throughput(7, 8))
                .provisioned(new Throughput(5, 6)));

    assertThat(request.billingMode()).isEqualTo(BillingMode.PROVISIONED);
    assertThat(request.provisionedThroughput()).isEqualTo(units(5, 6));
    assertThat(request.globalSecondaryIndexes())
        .extracting(GlobalSecondaryIndex::provisionedThroughput)
        .containsExactly(units(5, 6), units(7, 8));
  }

  @Test
  void onDemandDropsCapacities() {
    CreateTableRequest request =
        request(TableSettings.none().provisioned(new Throughput(5, 6)).onDemand());

    assertThat(request).isEqualTo(request(TableSettings.none()));
  }

  @Test
  void streamTagsAndProtection() {
    CreateTableRequest request =
        request(
            TableSettings.none()
                .streamView(StreamViewType.OLD_IMAGE)
                .tag("team", "first")
                .tag("stage", "test")
                .tag("team", "last")
                .deletionProtected());

    assertThat(request.streamSpecification().streamEnabled()).isTrue();
    assertThat(request.streamSpecification().streamViewType()).isEqualTo(StreamViewType.OLD_IMAGE);
    assertThat(request.tags())
        .extracting(Tag::key, Tag::value)
        .containsExactly(tuple("team", "last"), tuple("stage", "test"));
    assertThat(request.deletionProtectionEnabled()).isTrue();
  }

  @Test
  void settingsAreValues() {
    TableSettings before = TableSettings.none().provisioned(new Throughput(1, 1));
    before.provisioned(Visits.table(), "by-place", new Throughput(7, 8));
    before.streamView(StreamViewType.KEYS_ONLY).tag("a", "b").deletionProtected().onDemand();

    assertThat(before).isEqualTo(TableSettings.none().provisioned(new Throughput(1, 1)));
  }
}
