package io.dynamodel.it.types;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynamodel.DynamoTable;
import io.dynamodel.it.types.Keys.BigTime;
import io.dynamodel.it.types.Keys.BytesDecimal;
import io.dynamodel.it.types.Keys.CharUuid;
import io.dynamodel.it.types.Keys.ColourInstant;
import io.dynamodel.it.types.Keys.DateColour;
import io.dynamodel.it.types.Keys.IntBytes;
import io.dynamodel.it.types.Keys.UuidLong;
import io.dynamodel.testing.WithDynamoDb;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

@WithDynamoDb
class KeysTest {
  private final DynamoDbClient client;

  KeysTest(DynamoDbClient client) {
    this.client = client;
  }

  @SafeVarargs
  private static <M> void fill(DynamoTable<M, ?> table, M... records) {
    table.admin().createIfAbsent();
    for (M each : records) {
      table.put(each);
      assertThat(table.refresh(each)).isEqualTo(each);
    }
  }

  @Test
  void uuidAndLong() {
    UUID id = new UUID(7, 8);
    Keys_UuidLongTable table = new Keys_UuidLongTable(client);
    fill(table, new UuidLong(id, 10), new UuidLong(id, -1), new UuidLong(id, 9));

    assertThat(table.query(id).stream().map(UuidLong::sequence)).containsExactly(-1L, 9L, 10L);
    assertThat(table.query(id).sequence().between(0, 9).toList())
        .containsExactly(new UuidLong(id, 9));
    assertThat(table.get(id, 10)).isEqualTo(new UuidLong(id, 10));
    assertThat(table.delete(id, 10)).contains(new UuidLong(id, 10));
    assertThat(table.find(id, 10)).isEmpty();
  }

  @Test
  void dateAndEnumByName() {
    LocalDate day = LocalDate.of(2026, 5, 1);
    Keys_DateColourTable table = new Keys_DateColourTable(client);
    fill(table, new DateColour(day, Colour.RED), new DateColour(day, Colour.BLUE));

    assertThat(table.query(day).stream().map(DateColour::colour))
        .containsExactly(Colour.BLUE, Colour.RED);
    assertThat(table.query(day).colour().eq(Colour.RED).toList())
        .containsExactly(new DateColour(day, Colour.RED));
    assertThat(table.query(day).colour().beginsWith("B").toList())
        .containsExactly(new DateColour(day, Colour.BLUE));
  }

  @Test
  void bytesAndDecimal() {
    SdkBytes id = SdkBytes.fromByteArray(new byte[] {-1, 0});
    Keys_BytesDecimalTable table = new Keys_BytesDecimalTable(client);
    fill(
        table,
        new BytesDecimal(id, new BigDecimal("10")),
        new BytesDecimal(id, new BigDecimal("2.5")));

    assertThat(table.query(id).stream().map(BytesDecimal::amount))
        .containsExactly(new BigDecimal("2.5"), new BigDecimal("10"));
    assertThat(table.get(id, new BigDecimal("2.50")).amount()).isEqualTo(new BigDecimal("2.5"));
    assertThat(table.query(id).amount().lt(new BigDecimal("2.51")).count()).isEqualTo(1);
    assertThat(table.query(id).amount().ge(3).count()).isEqualTo(1);
  }

  @Test
  void intAndBytes() {
    SdkBytes low = SdkBytes.fromByteArray(new byte[] {1, 5});
    SdkBytes high = SdkBytes.fromByteArray(new byte[] {-1, 5});
    Keys_IntBytesTable table = new Keys_IntBytesTable(client);
    fill(table, new IntBytes(1, high), new IntBytes(1, low));

    assertThat(table.query(1).stream().map(IntBytes::rest)).containsExactly(low, high);
    assertThat(table.query(1).rest().beginsWith(new byte[] {-1}).toList())
        .containsExactly(new IntBytes(1, high));
    assertThat(table.query(1).rest().lt(high).toList()).containsExactly(new IntBytes(1, low));
  }

  @Test
  void enumAndInstantInTheOrderOfTime() {
    Instant second = Instant.parse("2026-05-01T12:00:01Z");
    Keys_ColourInstantTable table = new Keys_ColourInstantTable(client);
    List<Instant> times = List.of(second.minusNanos(1), second, second.plusMillis(5));
    times.forEach(at -> fill(table, new ColourInstant(Colour.RED, at, at)));

    assertThat(table.query(Colour.RED).stream().map(ColourInstant::at))
        .containsExactlyElementsOf(times);
    assertThat(table.query(Colour.RED).at().le(second).count()).isEqualTo(2);
    assertThat(table.query(Colour.RED).at().beginsWith("2026-05-01T12:00:00").count()).isEqualTo(1);
  }

  @Test
  void bigIntegerAndLocalTime() {
    BigInteger id = BigInteger.TEN.pow(30);
    LocalDateTime noon = LocalDateTime.of(2026, 5, 1, 12, 0);
    Keys_BigTimeTable table = new Keys_BigTimeTable(client);
    fill(table, new BigTime(id, noon), new BigTime(id, noon.minusNanos(1)));

    assertThat(table.query(id).at().lt(noon).toList())
        .containsExactly(new BigTime(id, noon.minusNanos(1)));
  }

  @Test
  void charAndUuid() {
    UUID id = UUID.fromString("abcdef00-0000-0000-0000-000000000000");
    Keys_CharUuidTable table = new Keys_CharUuidTable(client);
    fill(table, new CharUuid('x', id), new CharUuid('x', new UUID(0, 0)));

    assertThat(table.query('x').id().beginsWith("abc").toList())
        .containsExactly(new CharUuid('x', id));
    assertThat(table.get('x', id)).isEqualTo(new CharUuid('x', id));
  }
}
