package io.dynamodel.it.docs;

import static io.dynamodel.it.docs.ParcelTable.A;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dynamodel.testing.WithDynamoDb;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** docs/indexes.md, and what docs/queries.md has of parcels. */
@WithDynamoDb
class IndexesTest {
  private static final Instant NOON = Instant.parse("2026-05-01T12:00:00Z");

  private final ParcelTable parcels;

  IndexesTest(DynamoDbClient client) {
    parcels = new ParcelTable(client);
  }

  @BeforeEach
  void create() {
    parcels.admin().createIfAbsent();
    parcels.put(parcel("1", 100, "north", "ann", "Prague", "Celetná"));
    parcels.put(parcel("2", 900, "north", "bob", "Prague", "Dlouhá"));
    parcels.put(parcel("3", 500, null, "ann", "Prosek", "Lovosická"));
  }

  private static Parcel parcel(
      String number, int grams, String depot, String carrier, String city, String street) {
    return new Parcel(
        "c1", number, grams, depot, NOON, carrier, "CZ", "10", city, street, null, null);
  }

  @Test
  void local() {
    List<Parcel> heavy = parcels.byWeight("c1").grams().ge(500).descending().toList();
    List<Parcel> fresh = parcels.withConsistentReads().byWeight("c1").toList();

    assertThat(heavy).extracting(Parcel::number).containsExactly("2", "3");
    assertThat(fresh).hasSize(3);
  }

  @Test
  void partial() {
    for (ParcelTable.ByDepotItem item : parcels.byDepot("north").arrivedAt().le(NOON)) {
      weigh(item.number(), item.grams());
    }
    long heavy = parcels.byDepot("north").filter(ParcelTable.ByDepotItem.A.grams.gt(500)).count();

    assertThat(weighed).containsExactly("1: 100", "2: 900");
    assertThat(heavy).isEqualTo(1);
  }

  private final TreeSet<String> weighed = new TreeSet<>();

  private void weigh(String number, int grams) {
    weighed.add(number + ": " + grams);
  }

  @Test
  void full() {
    List<Parcel> full = parcels.byDepot("north").fullItems().toList();
    Optional<Parcel> one = parcels.byDepot("north").first().map(item -> parcels.refresh(item));

    assertThat(full).extracting(Parcel::street).containsExactlyInAnyOrder("Celetná", "Dlouhá");
    assertThat(one.orElseThrow().depot()).isEqualTo("north");
  }

  @Test
  void ownItems() {
    List<ParcelId> ids = parcels.byCarrier("ann").toList();

    assertThat(ids).containsExactlyInAnyOrder(new ParcelId("c1", "1"), new ParcelId("c1", "3"));
  }

  @Test
  void severalParts() {
    List<Parcel> region = parcels.byAddress("CZ", "10").toList();
    List<Parcel> cities = parcels.byAddress("CZ", "10").city().beginsWith("Pr").toList();
    List<Parcel> streets =
        parcels.byAddress("CZ", "10").city().eq("Prague").street().ge("D").toList();

    assertThat(region).hasSize(3);
    assertThat(cities).hasSize(3);
    assertThat(streets).extracting(Parcel::number).containsExactly("2");
  }

  @Test
  void scans() {
    long inDepots = parcels.scanByDepot().count();

    assertThat(inDepots).isEqualTo(2);
  }

  @Test
  void selections() {
    Optional<Label> label = parcels.find("c1", "1", LabelProjection.SELECTION);
    List<Label> labels =
        parcels
            .query("c1")
            .filter(A.grams.lt(800))
            .select(LabelProjection.SELECTION)
            .filter(LabelProjection.A.city.eq("Prague"))
            .toList();
    List<Label> both =
        parcels.getAll(
            List.of(ParcelTable.key("c1", "1"), ParcelTable.key("c1", "2")),
            LabelProjection.SELECTION);

    assertThat(label).contains(new Label("1", "Prague", "Celetná"));
    assertThat(labels).containsExactly(new Label("1", "Prague", "Celetná"));
    assertThat(both).hasSize(2);
  }

  @Test
  void expiry() {
    List<Parcel> current = parcels.query("c1").withoutExpired().toList();

    assertThat(current).hasSize(3);
  }

  @Test
  void consistency() {
    List<Parcel> full = parcels.withConsistentReads().byDepot("north").fullItems().toList();

    assertThat(full).hasSize(2);
    assertThatThrownBy(() -> parcels.withConsistentReads().byDepot("north").toList())
        .isInstanceOf(IllegalArgumentException.class);
  }
}
