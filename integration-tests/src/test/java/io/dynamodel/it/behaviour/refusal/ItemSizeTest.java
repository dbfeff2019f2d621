package io.dynamodel.it.behaviour.refusal;

import static io.dynamodel.it.behaviour.refusal.EntryTable.A;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.dynamodel.exception.ItemValidationException;
import io.dynamodel.it.behaviour.model.Parcel;
import io.dynamodel.it.behaviour.model.ParcelTable;
import io.dynamodel.testing.WithDynamoDb;
import java.util.Collections;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

/** DynamoDB stores items of up to 409,600 bytes, the names of their attributes counted. */
@WithDynamoDb
class ItemSizeTest {
  private static final int REST =
      "depot".length() + 1 + "parcelId".length() + 36 + "content".length();

  private final Entries entries;
  private final EntryTable table;
  private final ParcelTable parcels;

  ItemSizeTest(DynamoDbClient direct) {
    entries = new Entries(direct);
    table = entries.table();
    parcels = new ParcelTable(entries.client());
  }

  @BeforeAll
  static void createTables(DynamoDbClient direct) {
    new EntryTable(direct).admin().create();
    new ParcelTable(direct).admin().create();
  }

  private static Parcel ofBytes(int bytes) {
    return new Parcel("d", new UUID(0, 0), "x".repeat(bytes - REST));
  }

  @Test
  void anItemOfExactly400KbIsStored() {
    Parcel parcel = ofBytes(409_600);

    assertThat(parcels.put(parcel)).isEqualTo(parcels.refresh(parcel));
  }

  @Test
  void oneByteMoreIsRefusedBeforeSending() {
    assertThatExceptionOfType(ItemValidationException.class)
        .isThrownBy(() -> parcels.put(ofBytes(409_601)))
        .withMessage(
            "table parcels, key {depot=d, parcelId=00000000-0000-0000-0000-000000000000}:"
                + " the item has at least 409601 bytes; DynamoDB stores up to 409600");
    assertThat(entries.client().requests()).isEmpty();
  }

  @Test
  void bytesAreCountedNotCharacters() {
    assertThatExceptionOfType(ItemValidationException.class)
        .isThrownBy(() -> parcels.put(new Parcel("d", new UUID(0, 0), "é".repeat(205_000))));
    assertThat(entries.client().requests()).isEmpty();
  }

  @Test
  void whatOnlyTheServiceFindsTooLargeIsTheSameException() {
    Entry many = Entry.of("many").withData(Map.of("list", Collections.nCopies(250_000, 7)));

    assertThatExceptionOfType(ItemValidationException.class)
        .isThrownBy(() -> table.put(many))
        .withMessage(
            "table entries, key {id=many, part=p}: Item size has exceeded the maximum allowed size")
        .withCauseInstanceOf(DynamoDbException.class);
    assertThat(table.find("many", "p")).isEmpty();
  }

  @Test
  void anUpdateThatGrowsTheItemTooFarIsTheSameException() {
    table.put(Entry.of("grow").withText("x".repeat(300_000)));

    entries.assertRefused(
        () ->
            table
                .update("grow", "p")
                .apply(A.label.set("y"), A.data.set(Map.of("more", "x".repeat(200_000))))
                .execute(),
        "table entries, key {id=grow, part=p}: Item size to update has exceeded the maximum allowed"
            + " size");
  }
}
