package io.dynamodel.internal.table;

import static io.dynamodel.internal.table.TableClient.noTimeToLive;
import static io.dynamodel.internal.table.TableClient.notFound;
import static io.dynamodel.internal.table.TableClient.status;
import static io.dynamodel.internal.table.TableClient.tag;
import static io.dynamodel.internal.table.TableClient.throttled;
import static io.dynamodel.internal.table.TableClient.timeToLive;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static software.amazon.awssdk.services.dynamodb.model.TimeToLiveStatus.DISABLING;
import static software.amazon.awssdk.services.dynamodb.model.TimeToLiveStatus.ENABLED;
import static software.amazon.awssdk.services.dynamodb.model.TimeToLiveStatus.ENABLING;

import io.dynamodel.schema.IndexSchema;
import io.dynamodel.schema.TableSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.DescribeTableResponse;
import software.amazon.awssdk.services.dynamodb.model.DescribeTimeToLiveResponse;
import software.amazon.awssdk.services.dynamodb.model.StreamViewType;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;

/** What the engine never answers: states in between, tags, key parts in another order. */
class TableComparisonTest {
  private final TableClient client = new TableClient();

  private List<String> compare(TableSchema<String> schema, TableSettings settings) {
    List<String> found = new ArrayList<>();
    Visits.access(client, schema)
        .connection()
        .await(
            TableComparison.of(
                Visits.access(client, schema),
                settings,
                (difference, change) -> found.add(difference + change)));
    return found;
  }

  private List<String> compare(TableSchema<String> schema) {
    return compare(schema, TableSettings.none());
  }

  /** The table of a model without indexes. */
  private static DescribeTableResponse plain(Consumer<TableDescription.Builder> change) {
    TableDescription.Builder table =
        TableDescription.builder()
            .tableArn("arn")
            .tableStatus("ACTIVE")
            .keySchema(KeyDefinition.ofTable(Visits.builder().build()))
            .attributeDefinitions(KeyDefinition.attributes(Visits.schema()));
    change.accept(table);
    return DescribeTableResponse.builder().table(table.build()).build();
  }

  private static DescribeTableResponse withIndex(IndexSchema index, String status) {
    return plain(
        table ->
            table.globalSecondaryIndexes(
                each ->
                    each.indexName(index.name())
                        .keySchema(KeyDefinition.ofIndex(index))
                        .projection(
                            p ->
                                p.projectionType(index.projection())
                                    .nonKeyAttributes(index.included()))
                        .indexStatus(status)));
  }

  @Test
  void noTable() {
    client.answer(notFound());

    assertThat(compare(Visits.schema()))
        .containsExactly(
            "There is no table dev-visits.Create it with create() or createIfAbsent().");
    assertThat(client.asked()).hasSize(1);
  }

  @Test
  void aTableThatGoesWhileItIsAskedForIsNone() {
    client.answer(plain(table -> {}), notFound());

    assertThat(compare(Visits.builder().build()))
        .containsExactly(
            "There is no table dev-visits.Create it with create() or createIfAbsent().");
  }

  @Test
  void otherFailuresPass() {
    client.answer(throttled());

    assertThatThrownBy(() -> compare(Visits.schema())).hasMessageContaining("Slow down");
  }

  @Test
  void aTableThatIsBeingDeletedHasNothingElse() {
    client.answer(status("DELETING"));

    assertThat(compare(Visits.schema()))
        .containsExactly("The table is being deleted.Wait until it is gone, then create it.");
  }

  @Test
  void statesOfATable() {
    client.answer(plain(table -> table.tableStatus("CREATING")), noTimeToLive());
    assertThat(compare(Visits.builder().build()))
        .containsExactly("The table is being created.Wait until it is active.");

    client.answer(plain(table -> table.tableStatus("ARCHIVED")), noTimeToLive());
    assertThat(compare(Visits.builder().build()))
        .containsExactly("The table is ARCHIVED.Make it ACTIVE again.");

    client.answer(plain(table -> table.tableStatus("UPDATING")), noTimeToLive());
    assertThat(compare(Visits.builder().build())).isEmpty();
  }

  @Test
  void statesOfAnIndex() {
    IndexSchema index = IndexSchema.global("by-status", Visits.STATUS);
    TableSchema<String> schema = Visits.builder().index(index).build();

    client.answer(withIndex(index, "CREATING"), noTimeToLive());
    assertThat(compare(schema))
        .containsExactly("The global index by-status is being created.Wait until it is active.");

    client.answer(withIndex(index, "DELETING"), noTimeToLive());
    assertThat(compare(schema))
        .containsExactly(
            "The global index by-status is being deleted."
                + "Wait until it is gone, then add it with UpdateTable.");

    client.answer(withIndex(index, "UPDATING"), noTimeToLive());
    assertThat(compare(schema)).isEmpty();

    client.answer(withIndex(index, "DELETING"), noTimeToLive());
    assertThat(compare(Visits.builder().build()))
        .containsExactly(
            "The global index by-status, which the model does not have, is being deleted."
                + "Wait until it is gone.");
  }

  @Test
  void partsOfASortKeyHaveAnOrder() {
    IndexSchema model = IndexSchema.global("place", Visits.COUNTRY).sort(Visits.YEAR, Visits.AT);
    client.answer(withIndex(model.sort(Visits.AT, Visits.YEAR), "ACTIVE"), noTimeToLive());

    assertThat(compare(Visits.builder().index(model).build()))
        .containsExactly(
            "The sort key of the global index place is at (N), year (N), in the model it is"
                + " year (N), at (N).Delete the index and create it anew with UpdateTable.");
  }

  @Test
  void partsOfAPartitionKeyHaveNone() {
    IndexSchema model = IndexSchema.global("place", Visits.COUNTRY, Visits.CITY);
    client.answer(
        withIndex(IndexSchema.global("place", Visits.CITY, Visits.COUNTRY), "ACTIVE"),
        noTimeToLive());

    assertThat(compare(Visits.builder().index(model).build())).isEmpty();
  }

  @Test
  void includedAttributesHaveNone() {
    IndexSchema model = IndexSchema.global("place", Visits.COUNTRY).include("a", "b");
    client.answer(withIndex(model.include("b", "a"), "ACTIVE"), noTimeToLive());

    assertThat(compare(Visits.builder().index(model).build())).isEmpty();
  }

  @Test
  void timeToLiveThatIsBeingEnabledIsEnabled() {
    assertThat(comparedTimeToLive(timeToLive(ENABLING, "expires"))).isEmpty();
    assertThat(comparedTimeToLive(timeToLive(ENABLED, "expires"))).isEmpty();
  }

  @Test
  void timeToLiveThatIsBeingDisabledIsNotEnabled() {
    assertThat(comparedTimeToLive(timeToLive(DISABLING, "expires")))
        .containsExactly(
            "Time to live is not enabled, in the model it is by expires."
                + "Enable it with createIfAbsent() or UpdateTimeToLive.");
  }

  private List<String> comparedTimeToLive(DescribeTimeToLiveResponse timeToLive) {
    client.answer(plain(table -> {}), timeToLive);
    return compare(Visits.builder().timeToLive("expires").build());
  }

  @Test
  void tagsOfAllPagesAreCompared() {
    client.answer(
        plain(table -> {}), noTimeToLive(), tag("team", "a", "more"), tag("stage", "live", null));
    TableSettings settings =
        TableSettings.none().tag("team", "a").tag("stage", "test").tag("cost", "7");

    assertThat(compare(Visits.builder().build(), settings))
        .containsExactly(
            "The tag stage is live, test was asked for.Set it with TagResource.",
            "The tag cost is missing, 7 was asked for.Add it with TagResource.");
    assertThat(client.asked())
        .endsWith("ListTagsOfResource arn null", "ListTagsOfResource arn more");
  }

  @Test
  void aTableThatWasSwitchedToProvisionedHasASummary() {
    client.answer(
        plain(
            table ->
                table
                    .billingModeSummary(mode -> mode.billingMode(BillingMode.PROVISIONED))
                    .provisionedThroughput(p -> p.readCapacityUnits(5L).writeCapacityUnits(6L))),
        noTimeToLive());

    assertThat(
            compare(
                Visits.builder().build(), TableSettings.none().provisioned(new Throughput(5, 6))))
        .isEmpty();
  }

  @Test
  void aStreamThatWasDisabledIsNone() {
    client.answer(
        plain(
            table ->
                table.streamSpecification(
                    s -> s.streamEnabled(false).streamViewType(StreamViewType.KEYS_ONLY))),
        noTimeToLive());

    assertThat(
            compare(
                Visits.builder().build(),
                TableSettings.none().streamView(StreamViewType.KEYS_ONLY)))
        .containsExactly(
            "The table has no stream, one of KEYS_ONLY was asked for.Enable it with UpdateTable.");
  }
}
