package io.dynamodel.it.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.dynamodel.Dynamo;
import io.dynamodel.Key;
import io.dynamodel.annotations.Default;
import io.dynamodel.annotations.DynamoDocument;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.DynamoProjection;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.exception.ItemMappingException;
import io.dynamodel.it.behaviour.fixture.RawTable;
import io.dynamodel.it.behaviour.fixture.RecordingClient;
import io.dynamodel.schema.Selection;
import io.dynamodel.testing.WithDynamoDb;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;

/** A projection reads members of documents, and nothing else of them is sent. */
@WithDynamoDb
class MemberProjectionsTest {
  private static final Key<Trip> KEY = MemberProjectionsTest_TripTable.key("t");
  private static final Selection<Trip, Brief> BRIEF =
      MemberProjectionsTest_BriefProjection.SELECTION;
  private static final Country CHILE = new Country("CL", 3, "Chile");
  private static final Address HOME = new Address("Arica", "Sotomayor 1", CHILE, null);
  private static final Address WORK = new Address("Lima", null, new Country("PE", 1, "Peru"), HOME);
  private static final Trip TRIP = new Trip("t", HOME, WORK, Optional.of(WORK), "long");
  private static final AddressBrief LIMA = new AddressBrief("Lima", new Code("PE", 1), HOME);
  private static final Brief READ =
      new Brief("t", new AddressBrief("Arica", new Code("CL", 3), null), Optional.of(LIMA), LIMA);

  private final RecordingClient client;
  private final RawTable raw;
  private final Dynamo dynamo;
  private final MemberProjectionsTest_TripTable trips;

  MemberProjectionsTest(DynamoDbClient direct) {
    client = new RecordingClient(direct);
    raw = new RawTable(direct, "member_trips");
    dynamo = Dynamo.of(client);
    trips = new MemberProjectionsTest_TripTable(dynamo);
  }

  @BeforeEach
  void fill() {
    trips.admin().createIfAbsent();
    trips.put(TRIP);
    client.clear();
  }

  @DynamoModel(table = "member_trips")
  record Trip(
      @PartitionKey String id,
      Address home,
      @Nullable Address work,
      Optional<Address> next,
      String notes) {}

  @DynamoDocument
  record Address(
      String city, @Nullable String street, Country country, @Nullable Address formerly) {}

  @DynamoDocument
  record Country(String code, @Default("7") int zone, String name) {}

  @DynamoProjection(of = Trip.class)
  record Brief(
      String id, AddressBrief home, Optional<AddressBrief> work, @Nullable AddressBrief next) {}

  @DynamoProjection(of = Address.class)
  record AddressBrief(String city, Code country, @Nullable Address formerly) {}

  @DynamoProjection(of = Country.class)
  record Code(String code, int zone) {}

  @DynamoProjection(of = Trip.class)
  record Streets(Street home, @Nullable Street work) {}

  @DynamoProjection(of = Address.class)
  record Street(@Nullable String street) {}

  static List<Function<MemberProjectionsTest, List<Brief>>> reads() {
    return List.of(
        test -> test.trips.find("t", BRIEF).stream().toList(),
        test -> test.trips.getAll(List.of(KEY), BRIEF),
        test -> test.trips.getEach(List.of(KEY)).select(BRIEF).toList(),
        test -> test.trips.query("t").select(BRIEF).toList(),
        test -> test.trips.scan().select(BRIEF).toList(),
        test -> test.dynamo.batchGet(in -> in.get(test.trips, KEY)).items(test.trips, BRIEF),
        test -> test.dynamo.transactGet(in -> in.get(test.trips, KEY)).items(test.trips, BRIEF));
  }

  @ParameterizedTest
  @MethodSource("reads")
  void eachReadGivesTheMembers(Function<MemberProjectionsTest, List<Brief>> read) {
    assertThat(read.apply(this)).containsExactly(READ);
  }

  @Test
  void pathsAreSentWithOnePlaceholderAName() {
    trips.find("t", BRIEF);

    GetItemRequest request = client.requests(GetItemRequest.class).get(0);
    assertThat(request.projectionExpression())
        .isEqualTo(
            "#0, #1.#2, #1.#3, #1.#4.#5, #1.#4.#6, #7.#2, #7.#3, #7.#4.#5, #7.#4.#6,"
                + " #8.#2, #8.#3, #8.#4.#5, #8.#4.#6");
    assertThat(request.expressionAttributeNames())
        .isEqualTo(
            Map.of(
                "#0",
                "id",
                "#1",
                "home",
                "#2",
                "city",
                "#3",
                "formerly",
                "#4",
                "country",
                "#5",
                "code",
                "#6",
                "zone",
                "#7",
                "work",
                "#8",
                "next"));
  }

  @Test
  void theKeyIsReadToo() {
    Selection<Trip, Streets> streets = MemberProjectionsTest_StreetsProjection.SELECTION;
    trips.getAll(List.of(KEY), streets);
    trips.query("t").select(streets).toList();
    trips.scan().select(streets).toList();

    assertThat(client.requests(BatchGetItemRequest.class).get(0).requestItems().get("member_trips"))
        .satisfies(keys -> assertThat(keys.projectionExpression()).isEqualTo("#0.#1, #2.#1, #3"))
        .satisfies(
            keys ->
                assertThat(keys.expressionAttributeNames())
                    .isEqualTo(Map.of("#0", "home", "#1", "street", "#2", "work", "#3", "id")));
    assertThat(client.requests(QueryRequest.class).get(0).projectionExpression())
        .isEqualTo("#1.#2, #3.#2, #0");
    assertThat(client.requests(ScanRequest.class).get(0).projectionExpression())
        .isEqualTo("#0.#1, #2.#1, #3");
  }

  @Test
  void conditionsAfterTheSelectionReachAllMembers() {
    assertThat(
            trips
                .scan()
                .select(BRIEF)
                .filter(MemberProjectionsTest_BriefProjection.A.home.street.eq("Sotomayor 1"))
                .toList())
        .containsExactly(READ);
    assertThat(
            trips
                .scan()
                .select(BRIEF)
                .filter(MemberProjectionsTest_BriefProjection.A.work.country.code.eq("CL"))
                .toList())
        .isEmpty();
  }

  @Test
  void anAbsentParentIsNullOrEmpty() {
    trips.put(new Trip("t", HOME, null, Optional.empty(), "short"));

    assertThat(trips.find("t", BRIEF))
        .contains(new Brief("t", READ.home(), Optional.empty(), null));
  }

  @Test
  void aParentThatIsStoredAsNullIsAbsent() {
    Map<String, AttributeValue> item = new HashMap<>(stored());
    item.put("work", AttributeValue.createNul(true));
    item.put("next", AttributeValue.createNul(true));
    raw.put(item);

    assertThat(trips.find("t", BRIEF))
        .contains(new Brief("t", READ.home(), Optional.empty(), null));
  }

  @Test
  void aRequiredParentIsReadThoughNoneOfItsMembersIsThere() {
    trips.put(new Trip("t", WORK, WORK, Optional.empty(), "short"));

    assertThat(trips.find("t", MemberProjectionsTest_StreetsProjection.SELECTION))
        .contains(new Streets(new Street(null), null));
  }

  @Test
  void aMemberThatIsStoredAsNullIsNull() {
    putHome("street", AttributeValue.createNul(true));

    assertThat(trips.find("t", MemberProjectionsTest_StreetsProjection.SELECTION))
        .contains(new Streets(new Street(null), null));
  }

  @Test
  void aMemberHasItsDefault() {
    putHome("country", AttributeValue.createM(Map.of("code", AttributeValue.createS("CL"))));

    assertThat(trips.find("t", BRIEF).orElseThrow().home().country()).isEqualTo(new Code("CL", 7));
  }

  @Test
  void aMissingMemberIsNamedByItsPath() {
    putHome("country", AttributeValue.createM(Map.of("zone", AttributeValue.createN("1"))));

    assertThatExceptionOfType(ItemMappingException.class)
        .isThrownBy(() -> trips.find("t", BRIEF))
        .withMessageContaining("home.country.code")
        .withMessageContaining("is required, but absent");
  }

  @Test
  void aDocumentOfAnotherFormIsRefusedWhereItIsReadWhole() {
    Map<String, AttributeValue> item = new HashMap<>(stored());
    item.put("home", AttributeValue.createS("Arica"));

    assertThatExceptionOfType(ItemMappingException.class)
        .isThrownBy(() -> MemberProjectionsTest_BriefProjection.fromItem(item))
        .withMessageContaining("home")
        .withMessageContaining("map (M)");
  }

  private Map<String, AttributeValue> stored() {
    return raw.item(Map.of("id", AttributeValue.createS("t")));
  }

  private void putHome(String member, AttributeValue value) {
    Map<String, AttributeValue> item = stored();
    Map<String, AttributeValue> home = RawTable.with(item.get("home").m(), member, value);
    raw.put(RawTable.with(item, "home", AttributeValue.createM(home)));
  }
}
