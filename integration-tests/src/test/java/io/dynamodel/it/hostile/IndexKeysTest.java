package io.dynamodel.it.hostile;

import static io.dynamodel.it.hostile.SpotTable.A;
import static org.assertj.core.api.Assertions.assertThat;

import io.dynamodel.testing.WithDynamoDb;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Numbers and bytes at their limits as keys of indexes. */
@WithDynamoDb
class IndexKeysTest {
  private static final String ITEM = "table spots, key {text=k, word=w}, attribute ";
  private static final Spot SPOT = Spot.of("k", "w");

  private final Watch watch;
  private final SpotTable table;

  IndexKeysTest(DynamoDbClient direct) {
    watch = new Watch(direct, "spots");
    table = new SpotTable(watch.client());
  }

  @BeforeAll
  static void createTable(DynamoDbClient direct) {
    new SpotTable(direct).admin().create();
  }

  @BeforeEach
  void putSpot() {
    table.put(SPOT);
  }

  static Stream<Case<?>> numbers() {
    return NumberValues.storable().filter(of -> of.type() == NumberTypes.BIG_DECIMAL);
  }

  static Stream<Case<?>> noNumbers() {
    return NumberValues.refused().filter(of -> of.type() == NumberTypes.BIG_DECIMAL);
  }

  @ParameterizedTest
  @MethodSource("numbers")
  void numbersAtTheirLimitsAreFound(Case<BigDecimal> of) {
    BigDecimal number = of.value();
    Count count = new Count(number);
    Spot spot = table.put(SPOT.withNumbers(number, count));

    assertThat(spot).isEqualTo(SPOT.withNumbers(number, count));
    assertThat(table.byNumber(number).countKey().eq(count).toList()).containsExactly(spot);
    assertThat(table.byNumber(number).countKey().between(count, count).count()).isEqualTo(1);
    assertThat(table.byNumber(number).countKey().gt(count).count()).isZero();
  }

  @ParameterizedTest
  @MethodSource("noNumbers")
  void numbersBeyondTheirLimitsAreRefused(Case<BigDecimal> of) {
    BigDecimal number = of.value();
    Count count = new Count(number);
    String problem = ": " + of.problem();

    watch.assertRefused(() -> table.put(SPOT.withNumbers(number, null)), ITEM + "number" + problem);
    watch.assertRefused(() -> table.put(SPOT.withNumbers(null, count)), ITEM + "count" + problem);
    watch.assertRefused(() -> A.count.set(count), "attribute count" + problem);
    watch.assertRefused(() -> table.byNumber(number), "attribute number" + problem);
    watch.assertRefused(
        () -> table.byNumber(BigDecimal.ONE).countKey().le(count), "attribute count" + problem);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 1024})
  void bytesAtTheirLimitsAreFound(int size) {
    Blob blob = new Blob("ff".repeat(2 * size));
    SdkBytes bytes = SdkBytes.fromByteArray(new byte[size]);
    Spot spot = table.put(SPOT.withBytes(bytes, blob));

    assertThat(spot).isEqualTo(SPOT.withBytes(bytes, blob));
    assertThat(table.byBytes(blob).bytes().eq(bytes).toList()).containsExactly(spot);
    assertThat(table.byBytes(blob).bytes().beginsWith(new byte[1]).count()).isEqualTo(1);
  }

  @Test
  void bytesBeyondTheirLimitsAreRefused() {
    SdkBytes long1025 = SdkBytes.fromByteArray(new byte[1025]);
    Blob long2049 = new Blob("ff".repeat(2049));
    String partition = "blob: has 2049 bytes; as a key of index bytes-index it may have 2048";
    String sort = "bytes: has 1025 bytes; as a key of index bytes-index it may have 1024";

    watch.assertRefused(() -> table.put(SPOT.withBytes(null, long2049)), ITEM + partition);
    watch.assertRefused(() -> table.put(SPOT.withBytes(long1025, null)), ITEM + sort);
    watch.assertRefused(
        () -> table.update("k", new Word("w")).apply(A.bytes.set(long1025)).execute(), ITEM + sort);
    watch.assertRefused(() -> table.byBytes(long2049), "table spots, attribute " + partition);
  }

  @Test
  void noBytesAreNoKey() {
    SdkBytes none = SdkBytes.fromByteArray(new byte[0]);
    String problem = ": is a key of index bytes-index and can't be empty";

    watch.assertRefused(() -> table.put(SPOT.withBytes(none, null)), ITEM + "bytes" + problem);
    watch.assertRefused(
        () -> table.put(SPOT.withBytes(null, new Blob(""))), ITEM + "blob" + problem);
    watch.assertRefused(() -> table.byBytes(new Blob("")), "table spots, attribute blob" + problem);
  }

  @Test
  void aConverterThatGivesNullIsNoAbsentKey() {
    watch.assertRefused(
        () -> table.put(SPOT.withNumbers(null, Count.of("13"))),
        ITEM + "count: the converter io.dynamodel.it.hostile.CountConverter gave null");
    watch.assertRefused(
        () -> A.blob.set(new Blob("null")),
        "attribute blob: the converter io.dynamodel.it.hostile.BlobConverter gave null");
  }
}
