package io.dynamodel.it.docs;

import static io.dynamodel.it.docs.VisitTable.A;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromB;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromL;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromM;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromN;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromNul;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromS;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromSs;

import io.dynamodel.PrefixKeyStep;
import io.dynamodel.Query;
import io.dynamodel.RangeKeyStep;
import io.dynamodel.TextKeyStep;
import io.dynamodel.convert.Converters;
import io.dynamodel.exception.ItemMappingException;
import io.dynamodel.exception.ItemValidationException;
import io.dynamodel.expression.NumberAttribute;
import io.dynamodel.testing.WithDynamoDb;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collections;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** docs/modelling.md: the table of types, and docs/queries.md: what sort keys offer. */
@WithDynamoDb
class TypesTest {
  private static final OffsetDateTime AT = OffsetDateTime.parse("2026-05-01T14:00+02:00");

  private final VisitTable visits;

  TypesTest(DynamoDbClient client) {
    visits = new VisitTable(client);
  }

  @BeforeEach
  void create() {
    visits.admin().createIfAbsent();
  }

  @Test
  void areStoredAsTheTableSays() throws Exception {
    Map<String, AttributeValue> stored = new LinkedHashMap<>();
    stored.put("at", fromS("2026-05-01T14:00+02:00"));
    stored.put("stay", fromN("90.5"));
    stored.put("page", fromS("https://example.com/a"));
    stored.put("referrer", fromS("https://192.0.2.7/"));
    stored.put("locale", fromS("de-AT"));
    stored.put("currency", fromS("EUR"));
    stored.put("zone", fromS("Europe/Vienna"));
    stored.put("address", fromS("192.0.2.1"));
    stored.put("local", fromS("2026-05-01T14:00+02:00[Europe/Vienna]"));
    stored.put("age", fromS("P1Y14M"));
    stored.put("token", fromB(SdkBytes.fromByteArray(new byte[] {1, 2})));
    stored.put("width", fromN("640"));
    stored.put("raw", fromSs(List.of("a", "b")));
    stored.put("answers", fromL(List.of(fromS("yes"), fromNul(true))));
    stored.put("delays", fromM(Map.of("none", fromNul(true))));

    assertThat(VisitMapper.toItem(visit())).isEqualTo(stored);
  }

  @Test
  void comeBackAsTheyWere() throws Exception {
    Visit stored = visits.put(visit());

    assertThat(stored).isEqualTo(visit());
    assertThat(visits.get(AT, Duration.ofMillis(90_500))).isEqualTo(visit());
  }

  @Test
  void sortKeys() throws Exception {
    visits.put(visit());

    RangeKeyStep<Duration, Query<Visit>, Query<Visit>> durations = visits.query(AT).stay();
    PrefixKeyStep<URI, Query<Visit>, Query<Visit>> uris =
        visits.byAddress(InetAddress.getByName("192.0.2.1")).pageKey();
    Query<Visit> token = visits.byToken(ByteBuffer.wrap(new byte[] {1, 2}));

    assertThat(durations).isNotInstanceOf(TextKeyStep.class);
    assertThat(durations.lt(Duration.ofMinutes(2)).count()).isEqualTo(1);
    assertThat(uris.beginsWith("https://example.com/").count()).isEqualTo(1);
    assertThat(token.count()).isEqualTo(1);
  }

  @Test
  void durationsAreComparedButNotCalculated() throws Exception {
    visits.put(visit());

    assertThat((Object) A.stay).isNotInstanceOf(NumberAttribute.class);
    assertThat((Object) A.width).isInstanceOf(NumberAttribute.class);
    assertThat(visits.scan().filter(A.stay.gt(Duration.ofMinutes(1))).count()).isEqualTo(1);
    assertThat(visits.scan().filter(A.answers.at(1).isEmpty()).count()).isEqualTo(1);
  }

  @Test
  void addressesAreLiterals() throws UnknownHostException {
    InetAddress named = InetAddress.getByAddress("example.com", new byte[] {(byte) 192, 0, 2, 1});

    assertThat(Converters.INET_ADDRESS.toText(named)).isEqualTo("192.0.2.1");
    assertThatThrownBy(() -> Converters.INET_ADDRESS.fromValue(fromS("example.com")))
        .isInstanceOf(ItemMappingException.class);
  }

  @Test
  @SuppressWarnings("deprecation") // in newer JDKs, whose Locale.of takes the same
  void whatItsTextDoesNotGiveBackIsRefused() {
    assertThatThrownBy(() -> Converters.LOCALE.toValue(new Locale("no good", "x y")))
        .isInstanceOf(ItemValidationException.class);
    URI withoutScheme = URI.create("a/").relativize(URI.create("a/b:c"));
    assertThatThrownBy(() -> Converters.URI.toValue(withoutScheme))
        .isInstanceOf(ItemValidationException.class);
    assertThatThrownBy(() -> Converters.DURATION.fromValue(fromN("0.0000000001")))
        .isInstanceOf(ItemMappingException.class);
    assertThatThrownBy(() -> Converters.ATTRIBUTE_VALUE.toValue(AttributeValue.fromSs(List.of())))
        .isInstanceOf(ItemValidationException.class);
  }

  @Test
  void timesWithAnOffsetAreNotInOrder() {
    OffsetDateTime earlier = OffsetDateTime.parse("2026-05-01T14:00+02:00");
    OffsetDateTime later = OffsetDateTime.parse("2026-05-01T13:00Z");

    assertThat(earlier).isBefore(later);
    assertThat(Converters.OFFSET_DATE_TIME.toText(earlier))
        .isGreaterThan(Converters.OFFSET_DATE_TIME.toText(later));
    assertThat(Converters.OFFSET_DATE_TIME.fromText("2026-05-01T14:00+02:00").getOffset())
        .isEqualTo(earlier.getOffset());
    assertThat(Converters.INSTANT.toText(Instant.parse("2026-05-01T12:00:00Z")))
        .isEqualTo("2026-05-01T12:00:00.000000000Z");
  }

  @Test
  void numbersAreOfOneForm() {
    assertThat(Converters.BIG_DECIMAL.toValue(new BigDecimal("3.50"))).isEqualTo(fromN("3.5"));
  }

  private static Visit visit() throws Exception {
    return new Visit(
        AT,
        Duration.ofMillis(90_500),
        URI.create("https://example.com/a"),
        URI.create("https://192.0.2.7/").toURL(),
        Locale.forLanguageTag("de-AT"),
        Currency.getInstance("EUR"),
        ZoneId.of("Europe/Vienna"),
        InetAddress.getByName("192.0.2.1"),
        ZonedDateTime.parse("2026-05-01T14:00+02:00[Europe/Vienna]"),
        Period.parse("P1Y14M"),
        ByteBuffer.wrap(new byte[] {1, 2}),
        OptionalInt.of(640),
        OptionalLong.empty(),
        OptionalDouble.empty(),
        fromSs(List.of("a", "b")),
        List.of(Optional.of("yes"), Optional.empty()),
        Collections.singletonMap("none", null));
  }
}
