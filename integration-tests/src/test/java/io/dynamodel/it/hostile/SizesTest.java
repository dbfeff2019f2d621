package io.dynamodel.it.hostile;

import static io.dynamodel.it.hostile.LooseTable.A;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.dynamodel.exception.ItemValidationException;
import io.dynamodel.testing.WithDynamoDb;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Items of 409,600 bytes are stored, those of one byte more are not, whatever the bytes are. */
@WithDynamoDb
class SizesTest {
  private static final int MOST = 409_600;

  private final Watch watch;
  private final LooseTable table;

  SizesTest(DynamoDbClient direct) {
    watch = new Watch(direct, "loose");
    table = new LooseTable(watch.client());
  }

  @BeforeAll
  static void createTable(DynamoDbClient direct) {
    new LooseTable(direct).admin().create();
  }

  /** An item of {@code size} bytes, of which all but a few are of one kind. */
  record Filling(String name, IntFunction<Loose> ofSize) {
    /** The names and values of an empty item: each list or map counts 3 bytes. */
    private static final int EMPTY =
        "idk".length() + "list map raws rawMap owns ownMap bags".replace(" ", "").length() + 7 * 3;

    static Filling of(String name, IntFunction<Map<String, AttributeValue>> rest) {
      return new Filling(name, size -> Loose.empty().withRest(rest.apply(size - EMPTY)));
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Filling> fillings() {
    return Stream.of(
        Filling.of("text", size -> Map.of("x", text("x".repeat(size - 1)))),
        Filling.of("NUL", size -> Map.of("x", text("\0".repeat(size - 1)))),
        Filling.of("2 bytes", size -> Map.of("xx", text(filled("é", 2, size - 2)))),
        Filling.of("4 bytes", size -> Map.of("xx", text(filled("\ud83d\ude00", 4, size - 2)))),
        Filling.of("bytes", size -> Map.of("x", bytes(size - 1))),
        Filling.of("text set", size -> Map.of("x", textSet(size - 1))),
        Filling.of(
            "bytes set", size -> Map.of("x", AttributeValue.fromBs(List.of(bytes(size - 1).b())))),
        Filling.of("names", SizesTest::names));
  }

  private static AttributeValue text(String text) {
    return AttributeValue.fromS(text);
  }

  private static AttributeValue bytes(int size) {
    return AttributeValue.fromB(SdkBytes.fromByteArray(new byte[size]));
  }

  private static String filled(String character, int width, int size) {
    return character.repeat(size / width) + "x".repeat(size % width);
  }

  private static AttributeValue textSet(int size) {
    return AttributeValue.fromSs(List.of("a".repeat(size / 2), "b".repeat(size - size / 2)));
  }

  private static Map<String, AttributeValue> names(int size) {
    Map<String, AttributeValue> attributes = new TreeMap<>();
    int rest = size;
    for (char name = 'a'; rest > 0; name++) {
      int length = Math.min(60_000, rest);
      attributes.put(String.valueOf(name).repeat(length - 1), AttributeValue.fromBool(true));
      rest -= length;
    }
    return attributes;
  }

  @ParameterizedTest
  @MethodSource("fillings")
  void theLargestItemIsStored(Filling filling) {
    Loose largest = filling.ofSize().apply(MOST);

    table.put(largest);

    assertThat(table.get("k").rest()).isEqualTo(largest.rest());
    table.delete("k");
  }

  @ParameterizedTest
  @MethodSource("fillings")
  void oneByteMoreIsRefused(Filling filling) {
    watch.assertRefused(
        () -> table.put(filling.ofSize().apply(MOST + 1)),
        "table loose, key {id=k}: the item has at least 409601 bytes; DynamoDB stores up to 409600");
  }

  @ParameterizedTest
  @MethodSource("fillings")
  void updatesCannotMakeItLargerEither(Filling filling) {
    table.put(filling.ofSize().apply(MOST));
    Map<String, AttributeValue> before = item();

    assertThatExceptionOfType(ItemValidationException.class)
        .isThrownBy(() -> table.update("k").apply(A.list.append(1)).execute())
        .withMessage(
            "table loose, key {id=k}: Item size to update has exceeded the maximum allowed size");
    assertThat(item()).isEqualTo(before);
    table.delete("k");
  }

  @Test
  void aConditionMayCompareWithMoreThanAnItemHolds() {
    table.put(Loose.empty());

    assertThat(table.query("k").filter(A.any.ne("x".repeat(MOST + 1))).count()).isEqualTo(1);
  }

  private Map<String, AttributeValue> item() {
    return watch.raw().item(Map.of("id", AttributeValue.fromS("k")));
  }
}
