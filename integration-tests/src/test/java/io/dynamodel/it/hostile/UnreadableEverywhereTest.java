package io.dynamodel.it.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromB;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromBool;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromBs;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromL;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromM;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromN;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromNs;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromNul;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromS;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromSs;

import io.dynamodel.exception.ItemMappingException;
import io.dynamodel.it.behaviour.fixture.RawTable;
import io.dynamodel.testing.WithDynamoDb;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What is stored but can't be read is named by its path, wherever it stands. */
@WithDynamoDb
class UnreadableEverywhereTest {
  private static final String ITEM = "table holders, key {id=k}, attribute ";
  private static final SdkBytes BYTES = SdkBytes.fromUtf8String("abc");

  /** A value of each stored type, by how messages show it. */
  private static final Map<String, AttributeValue> SAMPLES = samples();

  private final HolderTable table;
  private final RawTable raw;

  UnreadableEverywhereTest(DynamoDbClient direct) {
    table = new HolderTable(direct);
    raw = new RawTable(direct, "holders");
  }

  @BeforeAll
  static void createTable(DynamoDbClient direct) {
    new HolderTable(direct).admin().create();
  }

  private static Map<String, AttributeValue> samples() {
    Map<String, AttributeValue> samples = new LinkedHashMap<>();
    samples.put("text (S) \"x\"", fromS("x"));
    samples.put("number (N) 7", fromN("7"));
    samples.put("binary (B), 3 bytes", fromB(BYTES));
    samples.put("boolean (BOOL) true", fromBool(true));
    samples.put("list (L) of 1", fromL(List.of(fromS("x"))));
    samples.put("map (M) of 0", fromM(Map.of()));
    samples.put("text set (SS) of 1", fromSs(List.of("x")));
    samples.put("number set (NS) of 2", fromNs(List.of("1", "2")));
    samples.put("binary set (BS) of 1", fromBs(List.of(BYTES)));
    return samples;
  }

  static Stream<Garbage> garbage() {
    return UnreadableValues.all();
  }

  static Stream<Type<?>> types() {
    return Stream.concat(
            StoredEverywhereTest.storable().map(Case::type), garbage().map(Garbage::type))
        .distinct();
  }

  @ParameterizedTest
  @MethodSource("garbage")
  void garbageIsNamedInEveryPlace(Garbage of) {
    assertUnreadable(of, "one", of.stored(), "one");
    assertUnreadable(of, "maybe", of.stored(), "maybe");
    assertUnreadable(of, "list", fromL(List.of(of.stored())), "list[0]");
    assertUnreadable(of, "map", fromM(Map.of("a.b", of.stored())), "map.a.b");
    assertUnreadable(of, "set", of.set(), "set");
  }

  @ParameterizedTest
  @MethodSource("types")
  void otherTypesAreNamedInEveryPlace(Type<?> type) {
    String expected = "expected " + type.stored().single + ", found ";
    SAMPLES.forEach(
        (shown, sample) -> {
          if (!shown.startsWith(type.stored().single)) {
            assertUnreadable(type, "one", sample, "one: " + expected + shown);
            assertUnreadable(type, "list", fromL(List.of(sample)), "list[0]: " + expected + shown);
            assertUnreadable(type, "map", fromM(Map.of("k", sample)), "map.k: " + expected + shown);
          }
        });
  }

  /** One for each kind of set. */
  static Stream<Type<?>> kinds() {
    return Stream.of(TextTypes.TEXT, NumberTypes.BIG_DECIMAL, OwnTypes.BLOB);
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void otherTypesThanCollectionsAreNamed(Type<?> type) {
    SAMPLES.forEach(
        (shown, sample) -> {
          if (!shown.startsWith("list")) {
            assertUnreadable(type, "list", sample, "list: expected list (L), found " + shown);
          }
          if (!shown.startsWith("map")) {
            assertUnreadable(type, "map", sample, "map: expected map (M), found " + shown);
          }
          if (!shown.startsWith(type.stored().set)) {
            String expected = "set: expected " + type.stored().set + ", found ";
            assertUnreadable(type, "set", sample, expected + shown);
          }
        });
  }

  @ParameterizedTest
  @MethodSource("types")
  void nullIsReadAsAbsentButNotInsideCollections(Type<?> type) {
    AttributeValue nul = fromNul(true);
    String expected = ": expected " + type.stored().single + ", found NULL";
    for (String attribute : List.of("one", "maybe", "list", "set", "map")) {
      put(type, attribute, nul);

      assertThat(table.get("k")).isEqualTo(Holder.of(type.none()));
    }
    assertUnreadable(type, "list", fromL(List.of(nul)), "list[0]" + expected);
    assertUnreadable(type, "map", fromM(Map.of("k", nul)), "map.k" + expected);
  }

  private void assertUnreadable(Garbage of, String attribute, AttributeValue stored, String path) {
    put(of.type(), attribute, stored);
    String message = ITEM + "held." + path + ": " + of.problem();

    for (ThrowingCallable read : reads(path)) {
      ItemMappingException e = catchThrowableOfType(ItemMappingException.class, read);
      if (of.byJdk()) {
        assertThat(e).hasMessageStartingWith(message);
      } else {
        assertThat(e).hasMessage(message);
      }
    }
  }

  private void assertUnreadable(
      Type<?> type, String attribute, AttributeValue stored, String problem) {
    put(type, attribute, stored);

    assertThat(catchThrowableOfType(ItemMappingException.class, () -> table.get("k")))
        .hasMessage(ITEM + "held." + problem);
  }

  /** By key, and for one of the places by a query, too. */
  private List<ThrowingCallable> reads(String path) {
    ThrowingCallable get = () -> table.get("k");
    return path.equals("list[0]") ? List.of(get, () -> table.query("k").toList()) : List.of(get);
  }

  private void put(Type<?> type, String attribute, AttributeValue stored) {
    Map<String, AttributeValue> document = new HashMap<>(HeldMapper.toItem(type.none()));
    document.put(attribute, stored);
    raw.put(Map.of("id", fromS("k"), "held", fromM(document)));
  }
}
