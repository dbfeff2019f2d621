package io.dynamodel.it.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromL;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromM;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromN;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromNul;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromS;

import io.dynamodel.Dynamo;
import io.dynamodel.ItemReport;
import io.dynamodel.ItemReport.Finding;
import io.dynamodel.ItemReport.Kind;
import io.dynamodel.annotations.ConvertWith;
import io.dynamodel.annotations.DynamoDocument;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.convert.IsoSecondsConverter;
import io.dynamodel.it.behaviour.fixture.RawTable;
import io.dynamodel.testing.WithDynamoDb;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What admin().verifyItems() says of items that other writers have stored. */
@WithDynamoDb
class VerifyItemsTest {
  private static final UUID ID = UUID.fromString("00000000-0000-0000-0000-00000000000a");

  private final DynamoDbClient client;
  private final RawTable raw;
  private final VerifyItemsTest_CustomerTable customers;

  VerifyItemsTest(DynamoDbClient client) {
    this.client = client;
    raw = new RawTable(client, "verified-customers");
    customers = new VerifyItemsTest_CustomerTable(client);
  }

  @DynamoModel(table = "verified-customers")
  record Customer(
      @PartitionKey UUID id,
      int visits,
      @Nullable Address address,
      List<Address> others,
      List<@Nullable String> gaps,
      @ConvertWith(IsoSecondsConverter.class) @Nullable Instant seen) {}

  @DynamoDocument
  record Address(String city, @Nullable String street) {}

  @BeforeEach
  void create() {
    customers.admin().createIfAbsent();
    raw.items().forEach(item -> client.deleteItem(d -> d.tableName(raw.name()).key(key(item))));
  }

  private static Map<String, AttributeValue> key(Map<String, AttributeValue> item) {
    return Map.of("id", item.get("id"));
  }

  private void store(String id, Map<String, AttributeValue> attributes) {
    Map<String, AttributeValue> item = new HashMap<>(Map.of("id", fromS(id), "visits", fromN("1")));
    item.putAll(attributes);
    raw.put(item);
  }

  @Test
  void nothingIsSaidOfWhatTheModelItselfStores() {
    Address address = new Address("Prague", null);
    List<@Nullable String> gaps = new ArrayList<>();
    gaps.add(null);
    gaps.add("x");
    customers.put(new Customer(ID, 1, address, List.of(address), gaps, null));

    ItemReport report = customers.admin().verifyItems();

    assertThat(report.findings()).isEmpty();
    assertThat(report).hasToString("table verified-customers: 1 item read, all fit the model");
  }

  @Test
  void partsOfDocumentsAreNamed() {
    AttributeValue address =
        fromM(Map.of("city", fromS("P"), "street", fromNul(true), "zip", fromS("1")));
    store(ID.toString(), Map.of("address", address, "others", fromL(List.of(address, address))));

    ItemReport report = customers.admin().verifyItems();

    assertThat(report.findings(Kind.STORED_NULL))
        .extracting(Finding::path, Finding::items)
        .containsExactly(tuple("address.street", 1L), tuple("others[].street", 1L));
    assertThat(report.findings(Kind.UNKNOWN_ATTRIBUTE))
        .extracting(Finding::path)
        .containsExactly("address.zip", "others[].zip");
  }

  @Test
  void itGoesOnAfterItemsThatCannotBeRead() {
    for (int i = 10; i < 40; i++) {
      store("00000000-0000-0000-0000-0000000000" + i, Map.of("visits", fromS("many")));
    }
    store(ID.toString().toUpperCase(Locale.ROOT), Map.of());
    store("00000000-0000-0000-0000-000000000001", Map.of("seen", fromS("2026-05-01T12:00:00.5Z")));

    ItemReport report = customers.admin().verifyItems();

    assertThat(report.items()).isEqualTo(32);
    Finding visits = report.findings(Kind.UNREADABLE).get(0);
    assertThat(visits.path()).isEqualTo("visits");
    assertThat(visits.items()).isEqualTo(30);
    assertThat(visits.examples())
        .hasSize(3)
        .allSatisfy(example -> assertThat(example).contains("expected number (N), found text (S)"));
    assertThat(report.findings(Kind.KEY_FORM))
        .singleElement()
        .satisfies(form -> assertThat(form.examples().get(0)).contains("would be written as"));
    assertThat(report.findings(Kind.UNWRITABLE))
        .singleElement()
        .satisfies(
            finding -> assertThat(finding.examples().get(0)).contains("truncatedTo(ChronoUnit"));
    assertThat(report.toString()).contains("visits: can't be read, 30 items\n  key {id=");
  }

  @Test
  void valuesStayOutOfItWhereTheyStayOutOfMessages() {
    store(ID.toString(), Map.of("visits", fromS("secret")));
    Dynamo dynamo = Dynamo.builder().client(client).valuesInMessages(false).build();

    ItemReport report = new VerifyItemsTest_CustomerTable(dynamo).admin().verifyItems();

    assertThat(report.findings(Kind.UNREADABLE)).hasSize(1);
    assertThat(report.toString()).doesNotContain("secret");
  }

  @Test
  void aSampleOfNothingIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> customers.admin().verifyItems(0));
  }
}
