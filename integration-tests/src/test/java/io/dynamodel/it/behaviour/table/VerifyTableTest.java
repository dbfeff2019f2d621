package io.dynamodel.it.behaviour.table;

import static io.dynamodel.it.behaviour.table.VisitTable.AT;
import static io.dynamodel.it.behaviour.table.VisitTable.CITY;
import static io.dynamodel.it.behaviour.table.VisitTable.COUNTRY;
import static io.dynamodel.it.behaviour.table.VisitTable.ID;
import static io.dynamodel.it.behaviour.table.VisitTable.RANK;
import static io.dynamodel.it.behaviour.table.VisitTable.STATUS;
import static io.dynamodel.it.behaviour.table.VisitTable.YEAR;
import static io.dynamodel.schema.IndexSchema.global;
import static io.dynamodel.schema.IndexSchema.local;
import static org.assertj.core.api.Assertions.assertThat;

import io.dynamodel.TableAdmin;
import io.dynamodel.TableDifference;
import io.dynamodel.convert.Converters;
import io.dynamodel.it.behaviour.fixture.RecordingClient;
import io.dynamodel.schema.KeyAttribute;
import io.dynamodel.schema.TableSchemaBuilder;
import io.dynamodel.testing.WithDynamoDb;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.DescribeTableRequest;
import software.amazon.awssdk.services.dynamodb.model.DescribeTimeToLiveRequest;
import software.amazon.awssdk.services.dynamodb.model.StreamViewType;

/** A table that was created as one model says, compared with another model. */
@WithDynamoDb
class VerifyTableTest {
  private static final String RENEW_TABLE =
      "The key of a table can't be changed: create a new table and copy the items.";
  private static final String RENEW_GLOBAL =
      "Delete the index and create it anew with UpdateTable.";
  private static final String RENEW_LOCAL =
      "A local index comes and goes with its table: create a new table and copy the items.";

  private static int tables;

  private final RecordingClient client;

  VerifyTableTest(DynamoDbClient direct) {
    client = new RecordingClient(direct);
  }

  private List<TableDifference> differences(
      TableSchemaBuilder<String> created,
      UnaryOperator<TableAdmin> createdWith,
      TableSchemaBuilder<String> model,
      UnaryOperator<TableAdmin> said) {
    String name = "verified-" + tables++;
    createdWith.apply(new VisitTable(client, created, name).admin()).create();
    client.clear();
    return said.apply(new VisitTable(client, model, name).admin()).verify();
  }

  private List<TableDifference> differences(
      TableSchemaBuilder<String> created, TableSchemaBuilder<String> model) {
    return differences(created, admin -> admin, model, admin -> admin);
  }

  private List<TableDifference> differences(
      UnaryOperator<TableAdmin> createdWith, UnaryOperator<TableAdmin> said) {
    return differences(VisitTable.full(), createdWith, VisitTable.full(), said);
  }

  private static TableDifference difference(String difference, String change) {
    return new TableDifference(difference, change);
  }

  @Test
  void aTableAsItWasCreated() {
    UnaryOperator<TableAdmin> all =
        admin ->
            admin
                .provisioned(5, 6)
                .provisioned("by-place", 7, 8)
                .streamView(StreamViewType.OLD_IMAGE)
                .deletionProtection();

    assertThat(differences(all, all)).isEmpty();
    assertThat(client.requests())
        .extracting(Object::getClass)
        .isEqualTo(List.of(DescribeTableRequest.class, DescribeTimeToLiveRequest.class));
    assertThat(differences(TableAdmin::onDemand, TableAdmin::onDemand)).isEmpty();
  }

  @Test
  void noTable() {
    List<TableDifference> found =
        new VisitTable(client, VisitTable.full(), "never-made").admin().verify();

    assertThat(found)
        .containsExactly(
            difference(
                "There is no table never-made.", "Create it with create() or createIfAbsent()."));
    assertThat(found.get(0))
        .hasToString("There is no table never-made. Create it with create() or createIfAbsent().");
  }

  @Test
  void otherKeys() {
    assertThat(differences(VisitTable.keyless().key(STATUS, AT), VisitTable.plain()))
        .containsExactly(
            difference(
                "The partition key of the table is status (S), in the model it is id (S).",
                RENEW_TABLE));
    assertThat(differences(VisitTable.keyless().key(ID), VisitTable.plain()))
        .containsExactly(
            difference(
                "The sort key of the table is none, in the model it is at (N).", RENEW_TABLE));
    assertThat(differences(VisitTable.plain(), VisitTable.keyless().key(ID)))
        .containsExactly(
            difference(
                "The sort key of the table is at (N), in the model it is none.", RENEW_TABLE));
  }

  @Test
  void otherTypes() {
    KeyAttribute<Integer> number = KeyAttribute.of("id", "id", Converters.INTEGER);
    KeyAttribute<String> text = KeyAttribute.of("at", "at", Converters.TEXT);

    assertThat(differences(VisitTable.keyless().key(number, text), VisitTable.plain()))
        .containsExactly(
            difference(
                "The partition key of the table is id (N), in the model it is id (S).",
                RENEW_TABLE),
            difference(
                "The sort key of the table is at (S), in the model it is at (N).", RENEW_TABLE));
  }

  @Test
  void missingIndexes() {
    assertThat(differences(VisitTable.plain().timeToLive("expires"), VisitTable.full()))
        .containsExactly(
            difference(
                "The global index by-status is missing.",
                "Add it with UpdateTable: partition key status (S), sort key at (N), projection"
                    + " ALL."),
            difference(
                "The global index by-place is missing.",
                "Add it with UpdateTable: partition key country (S), city (S), sort key year (N),"
                    + " at (N), projection INCLUDE [name, note]."),
            difference("The local index by-rank is missing.", RENEW_LOCAL));
  }

  @Test
  void extraIndexes() {
    assertThat(differences(VisitTable.full(), VisitTable.plain().timeToLive("expires")))
        .containsExactlyInAnyOrder(
            difference(
                "The global index by-status is not in the model.",
                "Declare it with @GlobalIndex, or delete it with UpdateTable."),
            difference(
                "The global index by-place is not in the model.",
                "Declare it with @GlobalIndex, or delete it with UpdateTable."),
            difference(
                "The local index by-rank is not in the model.",
                "Declare it with @LocalIndex. " + RENEW_LOCAL));
  }

  @Test
  void indexesOfAnotherScope() {
    TableSchemaBuilder<String> one = VisitTable.plain().index(local("ranked", ID).sort(RANK));
    TableSchemaBuilder<String> other = VisitTable.plain().index(global("ranked", ID).sort(RANK));

    assertThat(differences(one, other))
        .containsExactly(
            difference("The index ranked is local, in the model it is global.", RENEW_LOCAL));
    assertThat(differences(other, one))
        .containsExactly(
            difference("The index ranked is global, in the model it is local.", RENEW_LOCAL));
  }

  @Test
  void otherKeysOfIndexes() {
    assertThat(
            differences(
                VisitTable.plain()
                    .index(global("place", COUNTRY).sort(YEAR))
                    .index(local("ranked", ID).sort(RANK)),
                VisitTable.plain()
                    .index(global("place", COUNTRY, CITY).sort(YEAR, AT))
                    .index(local("ranked", ID).sort(YEAR))))
        .containsExactly(
            difference(
                "The partition key of the global index place is country (S), in the model it is"
                    + " country (S), city (S).",
                RENEW_GLOBAL),
            difference(
                "The sort key of the global index place is year (N), in the model it is year (N),"
                    + " at (N).",
                RENEW_GLOBAL),
            difference(
                "The sort key of the local index ranked is rank (N), in the model it is year (N).",
                RENEW_LOCAL));
  }

  @Test
  void otherProjections() {
    assertThat(
            differences(
                VisitTable.plain()
                    .index(global("one", STATUS).include("a", "b"))
                    .index(global("two", STATUS).keysOnly())
                    .index(global("three", STATUS).include("b", "a"))
                    .index(local("four", ID).sort(RANK)),
                VisitTable.plain()
                    .index(global("one", STATUS).include("c", "a"))
                    .index(global("two", STATUS))
                    .index(global("three", STATUS).include("a", "b"))
                    .index(local("four", ID).sort(RANK).include("a"))))
        .containsExactly(
            difference(
                "The projection of the global index one is INCLUDE [a, b], in the model it is"
                    + " INCLUDE [a, c].",
                RENEW_GLOBAL),
            difference(
                "The projection of the global index two is KEYS_ONLY, in the model it is ALL.",
                RENEW_GLOBAL),
            difference(
                "The projection of the local index four is ALL, in the model it is INCLUDE [a].",
                RENEW_LOCAL));
  }

  @Test
  void timeToLive() {
    assertThat(differences(VisitTable.plain(), VisitTable.plain().timeToLive("expires")))
        .containsExactly(
            difference(
                "Time to live is not enabled, in the model it is by expires.",
                "Enable it with createIfAbsent() or UpdateTimeToLive."));
    assertThat(differences(VisitTable.plain().timeToLive("expires"), VisitTable.plain()))
        .containsExactly(
            difference(
                "Time to live is enabled by expires, the model has none.",
                "Disable it with UpdateTimeToLive, or declare it with @TimeToLive."));
    assertThat(
            differences(
                VisitTable.plain().timeToLive("expires"), VisitTable.plain().timeToLive("gone")))
        .containsExactly(
            difference(
                "Time to live is enabled by expires, in the model it is by gone.",
                "Disable it with UpdateTimeToLive and, once that is done, enable it by gone."));
  }

  @Test
  void billing() {
    assertThat(differences(admin -> admin.provisioned(5, 6), TableAdmin::onDemand))
        .containsExactly(
            difference(
                "Billing is provisioned, on demand was asked for.",
                "Change it with UpdateTable (BillingMode PAY_PER_REQUEST)."));
    assertThat(differences(admin -> admin, admin -> admin.provisioned(5, 6)))
        .containsExactly(
            difference(
                "Billing is on demand, provisioned was asked for.",
                "Change it with UpdateTable (BillingMode PROVISIONED)."));
  }

  @Test
  void capacities() {
    assertThat(
            differences(
                admin -> admin.provisioned(5, 6).provisioned("by-place", 7, 8),
                admin -> admin.provisioned(5, 9).provisioned("by-status", 5, 6)))
        .containsExactlyInAnyOrder(
            difference(
                "The table has 5 read and 6 write units, 5 and 9 were asked for.",
                "Set them with UpdateTable."),
            difference(
                "The global index by-place has 7 read and 8 write units, 5 and 9 were asked for.",
                "Set them with UpdateTable."));
  }

  @Test
  void theCapacityOfAnExtraIndexDoesNotMatter() {
    assertThat(
            differences(
                VisitTable.plain().index(global("extra", STATUS)),
                admin -> admin.provisioned(5, 6).provisioned("extra", 1, 1),
                VisitTable.plain(),
                admin -> admin.provisioned(5, 6)))
        .extracting(TableDifference::difference)
        .containsExactly("The global index extra is not in the model.");
  }

  @Test
  void streamAndProtection() {
    UnaryOperator<TableAdmin> said =
        admin -> admin.streamView(StreamViewType.NEW_IMAGE).deletionProtection();

    assertThat(differences(admin -> admin, said))
        .containsExactly(
            difference(
                "The table has no stream, one of NEW_IMAGE was asked for.",
                "Enable it with UpdateTable."),
            difference("Deletion protection is off.", "Enable it with UpdateTable."));
    assertThat(differences(admin -> admin.streamView(StreamViewType.KEYS_ONLY), said))
        .first()
        .isEqualTo(
            difference(
                "The stream holds KEYS_ONLY, NEW_IMAGE was asked for.",
                "Disable the stream and enable it anew with UpdateTable."));
  }

  @Test
  void whatWasNotSaidIsNotCompared() {
    assertThat(
            differences(
                admin ->
                    admin
                        .provisioned(5, 6)
                        .streamView(StreamViewType.KEYS_ONLY)
                        .tag("team", "storage")
                        .deletionProtection(),
                admin -> admin))
        .isEmpty();
  }

  @Test
  void everyDifferenceIsListed() {
    assertThat(
            differences(
                VisitTable.keyless().key(ID).index(global("by-status", STATUS)),
                admin -> admin,
                VisitTable.full(),
                admin -> admin.provisioned(1, 1).deletionProtection()))
        .extracting(TableDifference::difference)
        .containsExactly(
            "The sort key of the table is none, in the model it is at (N).",
            "The sort key of the global index by-status is none, in the model it is at (N).",
            "The global index by-place is missing.",
            "The local index by-rank is missing.",
            "Time to live is not enabled, in the model it is by expires.",
            "Billing is on demand, provisioned was asked for.",
            "Deletion protection is off.");
  }
}
