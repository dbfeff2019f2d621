package io.dynamodel.it.types;

import static io.dynamodel.it.types.ScalarsTable.A;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromB;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromBool;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromN;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromS;

import io.dynamodel.expression.Condition;
import io.dynamodel.testing.WithDynamoDb;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

@WithDynamoDb
class ScalarsTest {
  private final ScalarsTable table;
  private final RawTable raw;

  ScalarsTest(DynamoDbClient client) {
    table = new ScalarsTable(client);
    raw = new RawTable(client, "scalars");
  }

  @BeforeEach
  void create() {
    table.admin().createIfAbsent();
  }

  static Stream<Function<String, Scalars>> samples() {
    return Stream.of(Scalars::typical, Scalars::least, Scalars::greatest);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void comesBackAsItWas(Function<String, Scalars> sample) {
    Scalars scalars = sample.apply("a");

    assertThat(table.put(scalars)).isEqualTo(scalars);

    assertThat(table.get("a")).isEqualTo(scalars);
    assertThat(table.query("a").toList()).containsExactly(scalars);
    assertThat(ScalarsMapper.fromItem(ScalarsMapper.toItem(scalars))).isEqualTo(scalars);
  }

  @Test
  void isStoredAsTheDesignSays() {
    table.put(Scalars.typical("a"));

    assertThat(raw.attributes("a")).containsExactlyInAnyOrderEntriesOf(TYPICAL);
  }

  @Test
  void numbersAreSentInTheirOneForm() {
    Map<String, AttributeValue> item = ScalarsMapper.toItem(Scalars.least("a"));

    assertThat(item)
        .contains(
            entry("single", fromN("-3.4028235E+38")),
            entry("boxedSingle", fromN("1.4E-45")),
            entry("precise", fromN("-9.999E+125")),
            entry("boxedPrecise", fromN("1E-130")),
            entry("bigInteger", fromN("-" + "9".repeat(38))),
            entry("large", fromN("-9223372036854775808")));
  }

  @Test
  void timesAreOfFixedWidth() {
    table.put(Scalars.least("a"));

    assertThat(raw.get("a"))
        .contains(
            entry("instant", fromS("0000-01-01T00:00:00.000000000Z")),
            entry("date", fromS("0000-01-01")),
            entry("time", fromS("00:00:00.000000000")),
            entry("dateTime", fromS("0000-01-01T00:00:00.000000000")),
            entry("year", fromS("0000")),
            entry("yearMonth", fromS("0000-01")),
            entry("monthDay", fromS("--01-01")));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void setStoresWhatPutStores(Function<String, Scalars> sample) {
    table.put(sample.apply("put"));
    for (Function<String, Scalars> before : samples().toList()) {
      table.put(before.apply("set"));

      assertThat(setAll(sample.apply("set"))).isEqualTo(sample.apply("set"));

      assertThat(raw.attributes("set")).isEqualTo(raw.attributes("put"));
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void isFoundByEachOfItsValues(Function<String, Scalars> sample) {
    table.scan().forEach(table::delete);
    Scalars scalars = sample.apply("a");
    table.put(scalars);

    assertThat(table.query("a").filter(isEqualTo(scalars)).toList()).containsExactly(scalars);
    assertThat(table.query("a").filter(isEqualTo(scalars).not()).toList()).isEmpty();
  }

  private Scalars setAll(Scalars to) {
    return table
        .update(to.id())
        .apply(
            A.text.set(to.text()),
            A.letter.set(to.letter()),
            A.boxedLetter.set(to.boxedLetter()),
            A.flag.set(to.flag()),
            A.boxedFlag.set(to.boxedFlag()),
            A.tiny.set(to.tiny()),
            A.boxedTiny.set(to.boxedTiny()),
            A.small.set(to.small()),
            A.boxedSmall.set(to.boxedSmall()),
            A.whole.set(to.whole()),
            A.boxedWhole.set(to.boxedWhole()),
            A.large.set(to.large()),
            A.boxedLarge.set(to.boxedLarge()),
            A.single.set(to.single()),
            A.boxedSingle.set(to.boxedSingle()),
            A.precise.set(to.precise()),
            A.boxedPrecise.set(to.boxedPrecise()),
            A.bigInteger.set(to.bigInteger()),
            A.bigDecimal.set(to.bigDecimal()))
        .apply(
            A.uuid.set(to.uuid()),
            A.colour.set(to.colour()),
            A.instant.set(to.instant()),
            A.date.set(to.date()),
            A.time.set(to.time()),
            A.dateTime.set(to.dateTime()),
            A.year.set(to.year()),
            A.yearMonth.set(to.yearMonth()),
            A.monthDay.set(to.monthDay()),
            A.buffer.set(to.buffer()),
            A.bytes.set(to.bytes()))
        .execute();
  }

  private static Condition<Scalars> isEqualTo(Scalars it) {
    return Condition.allOf(
        A.text.eq(it.text()),
        A.letter.eq(it.letter()),
        A.boxedLetter.eq(it.boxedLetter()),
        A.flag.eq(it.flag()),
        A.boxedFlag.eq(it.boxedFlag()),
        A.tiny.eq(it.tiny()),
        A.boxedTiny.eq(it.boxedTiny()),
        A.small.eq(it.small()),
        A.boxedSmall.eq(it.boxedSmall()),
        A.whole.eq(it.whole()),
        A.boxedWhole.eq(it.boxedWhole()),
        A.large.eq(it.large()),
        A.boxedLarge.eq(it.boxedLarge()),
        A.single.eq(it.single()),
        A.boxedSingle.eq(it.boxedSingle()),
        A.precise.eq(it.precise()),
        A.boxedPrecise.eq(it.boxedPrecise()),
        A.bigInteger.eq(it.bigInteger()),
        A.bigDecimal.eq(it.bigDecimal()),
        A.uuid.eq(it.uuid()),
        A.colour.eq(it.colour()),
        A.instant.eq(it.instant()),
        A.date.eq(it.date()),
        A.time.eq(it.time()),
        A.dateTime.eq(it.dateTime()),
        A.year.eq(it.year()),
        A.yearMonth.eq(it.yearMonth()),
        A.monthDay.eq(it.monthDay()),
        A.buffer.eq(it.buffer()),
        A.bytes.eq(it.bytes()));
  }

  private static final Map<String, AttributeValue> TYPICAL =
      Map.ofEntries(
          entry("text", fromS("žluťoučký kůň 🐎")),
          entry("letter", fromS("x")),
          entry("boxedLetter", fromS("ž")),
          entry("flag", fromBool(true)),
          entry("boxedFlag", fromBool(false)),
          entry("tiny", fromN("7")),
          entry("boxedTiny", fromN("-8")),
          entry("small", fromN("300")),
          entry("boxedSmall", fromN("-301")),
          entry("whole", fromN("70000")),
          entry("boxedWhole", fromN("-70001")),
          entry("large", fromN("5000000000")),
          entry("boxedLarge", fromN("-5000000001")),
          entry("single", fromN("1.5")),
          entry("boxedSingle", fromN("-0.1")),
          entry("precise", fromN("0.1")),
          entry("boxedPrecise", fromN("0.0000001")),
          entry("bigInteger", fromN("123456789012345678901234567890")),
          entry("bigDecimal", fromN("3.49")),
          entry("uuid", fromS("00112233-4455-6677-8899-aabbccddeeff")),
          entry("colour", fromS("GREEN")),
          entry("instant", fromS("2026-05-01T12:00:00.500000000Z")),
          entry("date", fromS("2026-05-01")),
          entry("time", fromS("09:30:00.000000000")),
          entry("dateTime", fromS("2026-05-01T09:30:15.000000001")),
          entry("year", fromS("2026")),
          entry("yearMonth", fromS("2026-05")),
          entry("monthDay", fromS("--02-29")),
          entry("buffer", fromB(SdkBytes.fromByteArray(new byte[] {1, 2, 3}))),
          entry("bytes", fromB(SdkBytes.fromUtf8String("bytes"))));
}
