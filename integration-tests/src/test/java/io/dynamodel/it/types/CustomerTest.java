package io.dynamodel.it.types;

import static io.dynamodel.it.types.CustomerTable.A;
import static org.assertj.core.api.Assertions.assertThat;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromL;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromM;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromN;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromNul;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromS;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromSs;

import io.dynamodel.it.types.Customer.Address;
import io.dynamodel.it.types.Customer.Country;
import io.dynamodel.testing.WithDynamoDb;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

@WithDynamoDb
class CustomerTest {
  private static final Customer FULL =
      new Customer(
          "a",
          new Address("Prague", "Celetná", 7, new Country("CZ", Set.of("cs", "sk"))),
          Address.of("Brno"),
          Optional.of(Address.of("Kiel")),
          List.of(Address.of("Graz"), Address.of("Linz")),
          Map.of(Colour.RED, Address.of("Bonn")),
          List.of(Map.of("x", Address.of("Rome"))),
          Arrays.asList(null, Address.of("Ulm")));

  private static final Map<String, AttributeValue> STORED =
      Map.of(
          "home",
          fromM(
              Map.of(
                  "city", fromS("Prague"),
                  "street", fromS("Celetná"),
                  "number", fromN("7"),
                  "country",
                      fromM(
                          Map.of("iso_code", fromS("CZ"), "spoken", fromSs(List.of("cs", "sk")))))),
          "work",
          stored("Brno"),
          "holiday",
          stored("Kiel"),
          "former",
          fromL(List.of(stored("Graz"), stored("Linz"))),
          "byColour",
          fromM(Map.of("RED", stored("Bonn"))),
          "nested",
          fromL(List.of(fromM(Map.of("x", stored("Rome"))))),
          "slots",
          fromL(List.of(fromNul(true), stored("Ulm"))));

  private static AttributeValue stored(String city) {
    return fromM(
        Map.of(
            "city", fromS(city),
            "number", fromN("1"),
            "country", fromM(Map.of("iso_code", fromS("CZ")))));
  }

  private static final Customer BARE =
      new Customer(
          "a",
          Address.of("Prague"),
          null,
          Optional.empty(),
          List.of(),
          Map.of(),
          List.of(),
          List.of());

  private final CustomerTable table;
  private final RawTable raw;

  CustomerTest(DynamoDbClient client) {
    table = new CustomerTable(client);
    raw = new RawTable(client, "customers");
  }

  @BeforeEach
  void create() {
    table.admin().createIfAbsent();
  }

  @Test
  void comesBackAsItWas() {
    assertThat(table.put(FULL)).isEqualTo(FULL);
    assertThat(table.get("a")).isEqualTo(FULL);
    assertThat(table.query("a").toList()).containsExactly(FULL);

    assertThat(table.put(BARE)).isEqualTo(BARE);
    assertThat(table.get("a")).isEqualTo(BARE);
  }

  @Test
  void isStoredAsTheDesignSays() {
    table.put(FULL);

    assertThat(raw.attributes("a")).isEqualTo(STORED);
  }

  @Test
  void setStoresWhatPutStores() {
    table.put(BARE);

    Customer updated =
        table
            .update("a")
            .apply(
                A.home.set(FULL.home()),
                A.work.setOrRemove(FULL.work()),
                A.holiday.setOrRemove(FULL.holiday().orElseThrow()),
                A.former.set(FULL.former()),
                A.byColour.set(FULL.byColour()),
                A.nested.set(FULL.nested()),
                A.slots.set(FULL.slots()))
            .execute();

    assertThat(updated).isEqualTo(FULL);
    assertThat(raw.attributes("a")).isEqualTo(STORED);
  }

  @Test
  void setOfPartsStoresWhatPutStores() {
    table.put(BARE);

    table
        .update("a")
        .apply(
            A.home.city.set("Prague"),
            A.home.street.set("Celetná"),
            A.home.number.set(7),
            A.home.country.spokenLanguages.add("cs", "sk"),
            A.work.set(Address.of("Brno")),
            A.holiday.set(Address.of("Kiel")),
            A.former.append(Address.of("Graz"), Address.of("Linz")),
            A.byColour.key(Colour.RED).set(Address.of("Bonn")),
            A.nested.append(Map.of("x", Address.of("Rome"))),
            A.slots.append((Address) null, Address.of("Ulm")))
        .execute();

    assertThat(raw.attributes("a")).isEqualTo(STORED);
  }

  @Test
  void partsAreAskedForByPath() {
    table.put(FULL);

    assertThat(
            table
                .query("a")
                .filter(
                    A.home
                        .country
                        .isoCode
                        .eq("CZ")
                        .and(A.home.country.eq(FULL.home().country()))
                        .and(A.work.city.beginsWith("B"))
                        .and(A.holiday.street.notExists())
                        .and(A.former.at(1).city.eq("Linz"))
                        .and(A.former.contains(Address.of("Graz")))
                        .and(A.byColour.key(Colour.RED).number.lt(2))
                        .and(A.nested.at(0).key("x").country.spokenLanguages.isEmpty())
                        .and(A.slots.at(0).isEmpty()))
                .count())
        .isEqualTo(1);
  }

  @Test
  void partsAreRemovedByPath() {
    table.put(FULL);

    Customer left =
        table
            .update("a")
            .apply(
                A.home.street.remove(),
                A.work.remove(),
                A.holiday.remove(),
                A.former.at(0).remove(),
                A.byColour.key(Colour.RED).remove(),
                A.nested.at(0).key("x").remove(),
                A.slots.remove(0))
            .execute();

    assertThat(left.home().street()).isNull();
    assertThat(left.work()).isNull();
    assertThat(left.holiday()).isEmpty();
    assertThat(left.former()).containsExactly(Address.of("Linz"));
    assertThat(left.byColour()).isEmpty();
    assertThat(left.nested()).containsExactly(Map.of());
    assertThat(left.slots()).containsExactly(Address.of("Ulm"));
  }
}
