package io.dynamodel.it.docs;

import static io.dynamodel.it.docs.ShipmentTable.A;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromB;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromL;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromM;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromN;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromNs;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromS;

import io.dynamodel.PrefixKeyStep;
import io.dynamodel.Query;
import io.dynamodel.RangeKeyStep;
import io.dynamodel.convert.EnumLabelConverter;
import io.dynamodel.convert.EpochMillisecondsConverter;
import io.dynamodel.convert.EpochSecondsConverter;
import io.dynamodel.convert.IsoInstantConverter;
import io.dynamodel.convert.NumberConverter;
import io.dynamodel.convert.NumericBooleanConverter;
import io.dynamodel.convert.TextConverter;
import io.dynamodel.exception.ItemMappingException;
import io.dynamodel.exception.ItemValidationException;
import io.dynamodel.expression.BinaryAttribute;
import io.dynamodel.expression.NumberAttribute;
import io.dynamodel.expression.Ordered;
import io.dynamodel.expression.PrefixAttribute;
import io.dynamodel.testing.WithDynamoDb;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.BitSet;
import java.util.Currency;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** docs/converters.md. */
@WithDynamoDb
class ConvertersTest {
  private static final Instant NOON = Instant.parse("2026-05-01T12:00:00Z");
  private static final Shipment SHIPMENT =
      new Shipment(
          "c1",
          NOON,
          Status.ON_THE_WAY,
          euros("12.50"),
          new Weight(800),
          true,
          Optional.empty(),
          List.of(euros("1.00")),
          Set.of(new Weight(300)),
          Map.of(Status.READY, NOON));

  private final DynamoDbClient client;
  private final ShipmentTable shipments;

  ConvertersTest(DynamoDbClient client) {
    this.client = client;
    shipments = new ShipmentTable(client);
  }

  @BeforeEach
  void create() {
    shipments.admin().createIfAbsent();
    shipments.put(SHIPMENT);
  }

  private static Money euros(String amount) {
    return new Money(new BigDecimal(amount), Currency.getInstance("EUR"));
  }

  @Test
  void isStoredAsTheConvertersSay() {
    Map<String, AttributeValue> stored = new LinkedHashMap<>();
    stored.put("customer", fromS("c1"));
    stored.put("sentAt", fromN("1777636800"));
    stored.put("status", fromS("on the way"));
    stored.put("price", fromS("EUR 12.50"));
    stored.put("weight", fromN("800"));
    stored.put("insured", fromN("1"));
    stored.put("fees", fromL(List.of(fromS("EUR 1.00"))));
    stored.put("parcels", fromNs(List.of("300")));
    stored.put("history", fromM(Map.of("ready", fromS("2026-05-01T12:00:00.000000000Z"))));

    assertThat(ShipmentMapper.toItem(SHIPMENT)).isEqualTo(stored);
    assertThat(shipments.get("c1", NOON)).isEqualTo(SHIPMENT);
  }

  @Test
  void operators() {
    Optional<Shipment> heavy =
        shipments
            .query("c1")
            .sentAt()
            .ge(NOON.minusSeconds(60))
            .filter(A.weight.gt(new Weight(500)).and(A.price.beginsWith("EUR ")))
            .first();
    List<Shipment> onTheWay =
        shipments.byStatus(Status.ON_THE_WAY).price().beginsWith("EUR ").toList();

    Shipment refunded =
        shipments
            .update("c1", NOON)
            .apply(
                A.status.set(Status.DELIVERED),
                A.refund.set(euros("2.00")),
                A.fees.append(euros("0.50")),
                A.history.key(Status.DELIVERED).set(NOON))
            .when(A.status.eq(Status.ON_THE_WAY))
            .execute();

    assertThat(heavy).contains(SHIPMENT);
    assertThat(onTheWay).containsExactly(SHIPMENT);
    assertThat(refunded.refund()).contains(euros("2.00"));
    assertThat(refunded.fees()).containsExactly(euros("1.00"), euros("0.50"));
    assertThat(refunded.history()).containsOnlyKeys(Status.READY, Status.DELIVERED);
  }

  @Test
  void kindsOfAttributes() {
    RangeKeyStep<Instant, Query<Shipment>, Query<Shipment>> number = shipments.query("c1").sentAt();
    PrefixKeyStep<Money, Query<Shipment>, Query<Shipment>> text =
        shipments.byStatus(Status.READY).price();

    assertThat(number.between(NOON, NOON).count()).isEqualTo(1);
    assertThat(text.eq(euros("12.50")).count()).isZero();
    assertThat((Object) A.price).isInstanceOf(PrefixAttribute.class).isNotInstanceOf(Ordered.class);
    assertThat((Object) A.weight)
        .isInstanceOf(Ordered.class)
        .isNotInstanceOf(NumberAttribute.class);
    assertThat((Object) StationTable.A.switches).isInstanceOf(BinaryAttribute.class);
    assertThat((Object) StationTable.A.place).isNotInstanceOf(Ordered.class);
  }

  @Test
  void severalForms() {
    StationTable stations = new StationTable(client);
    stations.admin().create();
    BitSet switches = new BitSet();
    switches.set(3);
    Station station = new Station(NOON, switches, new Point(3, 4));

    assertThat(stations.put(station)).isEqualTo(station);
    assertThat(stations.bySwitches(switches).toList()).containsExactly(station);
    assertThat(stations.scan().filter(StationTable.A.place.eq(new Point(3, 4))).count())
        .isEqualTo(1);
    assertThat(StationMapper.toItem(station))
        .containsEntry("builtAt", fromS("2026-05-01T12:00:00Z"))
        .containsEntry("switches", fromB(SdkBytes.fromByteArray(new byte[] {8})))
        .containsEntry("place", fromL(List.of(fromN("3"), fromN("4"))));

    Map<String, AttributeValue> older = new HashMap<>(StationMapper.toItem(station));
    older.put("place", fromS("3,4"));
    assertThat(StationMapper.fromItem(older)).isEqualTo(station);
  }

  @Test
  void json() {
    DashboardTable dashboards = new DashboardTable(client);
    dashboards.admin().create();
    Layout layout = new Layout("Sales", List.of(new Layout.Tile(1, 2, "chart")));

    dashboards.put(new Dashboard("d1", layout));
    Layout same = dashboards.get("d1").layout();

    assertThat(same).isEqualTo(layout);
    assertThat(DashboardMapper.toItem(new Dashboard("d1", layout)).get("layout").s())
        .isEqualTo(
            "{\"title\":\"Sales\","
                + "\"tiles\":[{\"row\":1,\"column\":2,\"content\":\"chart\"}]}");
    assertThat(
            dashboards
                .scan()
                .filter(DashboardTable.A.layout.asText().contains("\"Sales\""))
                .count())
        .isEqualTo(1);

    Map<String, AttributeValue> broken = Map.of("id", fromS("d2"), "layout", fromS("{"));
    client.putItem(request -> request.tableName("dashboards").item(broken));
    assertThatThrownBy(() -> dashboards.get("d2"))
        .isInstanceOf(ItemMappingException.class)
        .hasMessageStartingWith("table dashboards, key {id=d2}, attribute layout: can't read");
  }

  @Test
  void shipped() {
    Instant fine = NOON.plusNanos(1);

    assertThat(new EpochSecondsConverter().toValue(NOON)).isEqualTo(fromN("1777636800"));
    assertThat(new EpochMillisecondsConverter().toValue(NOON)).isEqualTo(fromN("1777636800000"));
    assertThat(new IsoInstantConverter().toValue(NOON)).isEqualTo(fromS("2026-05-01T12:00:00Z"));
    assertThat(new NumericBooleanConverter().toValue(false)).isEqualTo(fromN("0"));
    assertThatThrownBy(() -> new EpochSecondsConverter().toValue(fine))
        .isInstanceOf(ItemValidationException.class);
    assertThatThrownBy(() -> new EpochMillisecondsConverter().toValue(fine))
        .isInstanceOf(ItemValidationException.class);
    assertThatThrownBy(() -> new EpochSecondsConverter().fromValue(fromN("0.5")))
        .isInstanceOf(ItemMappingException.class);
    assertThatThrownBy(() -> new NumericBooleanConverter().fromValue(fromN("2")))
        .isInstanceOf(ItemMappingException.class);
  }

  @Test
  void exceptions() {
    Map<String, AttributeValue> item = new HashMap<>(ShipmentMapper.toItem(SHIPMENT));
    item.put("price", fromS("free"));
    item.put("sentAt", fromN("0"));
    client.putItem(request -> request.tableName("shipments").item(item));

    assertThatThrownBy(() -> shipments.get("c1", Instant.EPOCH))
        .isInstanceOf(ItemMappingException.class)
        .hasMessageContaining("attribute price: ")
        .hasMessageContaining("\"free\"")
        .hasCauseInstanceOf(ArrayIndexOutOfBoundsException.class);
    shipments.delete("c1", NOON);
    client.deleteItem(
        request ->
            request
                .tableName("shipments")
                .key(Map.of("customer", fromS("c1"), "sentAt", fromN("0"))));

    assertThatThrownBy(() -> ShipmentTable.key("c1", NOON.plusNanos(1)))
        .isInstanceOf(ItemValidationException.class);
  }

  @Test
  void rules() {
    TextConverter<String> odd =
        new TextConverter<>() {
          @Override
          public @Nullable String toText(String value) {
            if (value.isEmpty()) {
              throw new IllegalStateException("empty");
            }
            return null;
          }

          @Override
          public @Nullable String fromText(String text) {
            return null;
          }
        };
    NumberConverter<Integer> large =
        new NumberConverter<>() {
          @Override
          public BigDecimal toNumber(Integer digits) {
            return BigDecimal.TEN.pow(digits).subtract(BigDecimal.ONE);
          }

          @Override
          public Integer fromNumber(BigDecimal number) {
            return number.precision();
          }
        };

    assertThatThrownBy(() -> odd.toValue("x")).isInstanceOf(ItemValidationException.class);
    assertThatThrownBy(() -> odd.fromValue(fromS("x"))).isInstanceOf(ItemMappingException.class);
    assertThatThrownBy(() -> odd.toValue(""))
        .isInstanceOf(ItemValidationException.class)
        .hasCauseInstanceOf(IllegalStateException.class);
    assertThat(large.toValue(2)).isEqualTo(fromN("99"));
    assertThatThrownBy(() -> large.toValue(39)).isInstanceOf(ItemValidationException.class);
  }

  @Test
  void labels() {
    assertThatThrownBy(() -> new EnumLabelConverter<>(Status.values(), status -> "same"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new StatusConverter().fromValue(fromS("READY")))
        .isInstanceOf(ItemMappingException.class);
  }

  @Test
  void numbersAreOneKeyInAnyForm() {
    Map<String, AttributeValue> item = new HashMap<>(ShipmentMapper.toItem(SHIPMENT));
    item.put("sentAt", fromN("1.7776368E+9"));
    item.put("history", fromM(Map.of("ready", fromS("2026-05-01T14:00:00+02:00"))));

    assertThat(ShipmentMapper.fromItem(item)).isEqualTo(SHIPMENT);
  }

  @Test
  void keysAreReadInTheFormInWhichTheyAreWritten() {
    new EventTable(client).admin().create();
    Map<String, AttributeValue> item =
        Map.of("eventId", fromS("e1"), "timestamp", fromS("2026-05-01T12:00:00Z"));
    client.putItem(request -> request.tableName("events").item(item));

    assertThatThrownBy(() -> new EventTable(client).query("e1").toList())
        .isInstanceOf(ItemMappingException.class)
        .hasMessage(
            """
            table events, key {eventId=e1, timestamp=2026-05-01T12:00:00Z}, attribute timestamp: \
            the key is stored as text (S) "2026-05-01T12:00:00Z", \
            but would be written as text (S) "2026-05-01T12:00:00.000000000Z"; \
            @ConvertWith(IsoSecondsConverter.class) or @ConvertWith(IsoInstantConverter.class) \
            fits the stored form""");
  }
}
