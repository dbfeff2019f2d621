package io.dynamodel.it.types;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromN;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromS;

import io.dynamodel.exception.ItemMappingException;
import io.dynamodel.it.types.Keys.ColourInstant;
import io.dynamodel.testing.WithDynamoDb;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A key that would be written in another form than it is stored would be another key. */
@WithDynamoDb
class KeyRoundTripTest {
  private static final Instant NOON = Instant.parse("2026-05-01T12:00:00Z");

  private final Keys_ColourInstantTable times;
  private final RawTable rawTimes;
  private final Keys_UuidLongTable ids;
  private final RawTable rawIds;

  KeyRoundTripTest(DynamoDbClient client) {
    times = new Keys_ColourInstantTable(client);
    rawTimes = new RawTable(client, "keys-colour-instant");
    ids = new Keys_UuidLongTable(client);
    rawIds = new RawTable(client, "keys-uuid-long");
  }

  @BeforeEach
  void create() {
    times.admin().createIfAbsent();
    ids.admin().createIfAbsent();
    times.scan().forEach(times::delete);
    ids.scan().forEach(ids::delete);
  }

  @Test
  void anInstantInAnotherFormIsRefused() {
    rawTimes.put(
        Map.of(
            "colour", fromS("RED"),
            "at", fromS("2026-05-01T12:00:00Z"),
            "other", fromS("2026-05-01T12:00:00Z")));

    assertThatThrownBy(() -> times.query(Colour.RED).toList())
        .isInstanceOfSatisfying(
            ItemMappingException.class,
            e -> {
              assertThat(e.table()).contains("keys-colour-instant");
              assertThat(e.path()).isEqualTo("at");
              assertThat(e.problem())
                  .contains("2026-05-01T12:00:00Z", "2026-05-01T12:00:00.000000000Z")
                  .endsWith("@ConvertWith(IsoInstantConverter.class) fits the stored form");
            });
    assertThat(times.find(Colour.RED, NOON)).isEmpty();
    rawTimes
        .client()
        .deleteItem(
            request ->
                request
                    .tableName("keys-colour-instant")
                    .key(Map.of("colour", fromS("RED"), "at", fromS("2026-05-01T12:00:00Z"))));
  }

  @Test
  void anAttributeBesideTheKeyIsReadInAnyForm() {
    rawTimes.put(
        Map.of(
            "colour", fromS("RED"),
            "at", fromS("2026-05-01T12:00:00.000000000Z"),
            "other", fromS("2026-05-01T14:00:00.0+02:00")));

    assertThat(times.get(Colour.RED, NOON)).isEqualTo(new ColourInstant(Colour.RED, NOON, NOON));
  }

  @Test
  void aUuidInCapitalsIsRefused() {
    UUID id = UUID.fromString("abcdef00-0000-0000-0000-000000000000");
    Map<String, AttributeValue> item =
        Map.of("id", fromS("ABCDEF00-0000-0000-0000-000000000000"), "sequence", fromN("1"));
    rawIds.put(item);

    assertThatThrownBy(() -> ids.scan().toList())
        .isInstanceOf(ItemMappingException.class)
        .hasMessageContaining("attribute id: ")
        .hasMessageContaining("ABCDEF00")
        .hasMessageContaining(id.toString());
    rawIds.client().deleteItem(request -> request.tableName("keys-uuid-long").key(item));
  }

  @Test
  void aNumberIsTheSameKeyInEveryForm() {
    UUID id = new UUID(1, 1);
    rawIds.put(Map.of("id", fromS(id.toString()), "sequence", fromN("1.0E+1")));

    assertThat(ids.get(id, 10).sequence()).isEqualTo(10);
  }
}
