package io.dynamodel.it.hostile;

import static io.dynamodel.it.hostile.KeyedTable.A;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromM;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromS;

import io.dynamodel.exception.ItemMappingException;
import io.dynamodel.testing.WithDynamoDb;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Every type that can be the key of a map, at its limits and beyond. */
@WithDynamoDb
class MapKeysTest {
  private static final String ITEM = "table keyed, key {id=k}, attribute ";
  private static final Keyed LEAST =
      new Keyed(
          "k",
          Map.of("\0", "x"),
          Map.of(Hue.$, "x"),
          Map.of(new UUID(0, 0), "x"),
          Map.of(Byte.MIN_VALUE, "x"),
          Map.of(Short.MIN_VALUE, "x"),
          Map.of(Integer.MIN_VALUE, "x"),
          Map.of(Long.MIN_VALUE, "x"),
          Map.of(new BigInteger("-" + "9".repeat(38)), "x"),
          Map.of(new Word(" "), "x"),
          Map.of(Count.of("1E-130"), "x"));
  private static final Keyed GREATEST =
      new Keyed(
          "k",
          Map.of("\udbff\udfff", "x"),
          Map.of(Hue.größe, "x"),
          Map.of(new UUID(-1, -1), "x"),
          Map.of(Byte.MAX_VALUE, "x"),
          Map.of(Short.MAX_VALUE, "x"),
          Map.of(Integer.MAX_VALUE, "x"),
          Map.of(Long.MAX_VALUE, "x"),
          Map.of(BigInteger.TEN.pow(125), "x"),
          Map.of(new Word("a.b[0]#:"), "x"),
          Map.of(Count.of("1E+125"), "x"));

  private final Watch watch;
  private final KeyedTable table;

  MapKeysTest(DynamoDbClient direct) {
    watch = new Watch(direct, "keyed");
    table = new KeyedTable(watch.client());
  }

  @BeforeAll
  static void createTable(DynamoDbClient direct) {
    new KeyedTable(direct).admin().create();
  }

  static Stream<Keyed> limits() {
    return Stream.of(LEAST, GREATEST);
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("limits")
  void keysAtTheirLimitsComeBack(Keyed keyed) {
    assertThat(table.put(keyed)).isEqualTo(keyed);
    assertThat(table.get("k")).isEqualTo(keyed);
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("limits")
  void updatesSetTheEntriesThatPutStores(Keyed keyed) {
    table.put(Keyed.empty());

    assertThat(
            table
                .update("k")
                .apply(
                    A.texts.key(only(keyed.texts())).set("x"),
                    A.hues.key(only(keyed.hues())).set("x"),
                    A.uuids.key(only(keyed.uuids())).set("x"),
                    A.bytes.key(only(keyed.bytes())).set("x"),
                    A.shorts.key(only(keyed.shorts())).set("x"))
                .apply(
                    A.integers.key(only(keyed.integers())).set("x"),
                    A.longs.key(only(keyed.longs())).set("x"),
                    A.bigs.key(only(keyed.bigs())).set("x"),
                    A.words.key(only(keyed.words())).set("x"),
                    A.counts.key(only(keyed.counts())).set("x"))
                .execute())
        .isEqualTo(keyed);
  }

  private static <K> K only(Map<K, String> map) {
    return map.keySet().iterator().next();
  }

  @Test
  void keysThatCannotBeStoredAreRefused() {
    String surrogate = "text with a lone surrogate at index 0 can't be stored as UTF-8";
    String digits = "1".repeat(39);
    String tooLong = digits + " has 39 significant digits, DynamoDB stores at most 38";

    refused(Keyed.ofTexts(map("\ud800")), "texts: " + surrogate);
    refused(Keyed.ofTexts(map("")), "texts: empty text can't be the key of a map");
    refused(Keyed.ofTexts(map((String) null)), "texts: null can't be the key of a map");
    refused(Keyed.ofBigs(map(new BigInteger(digits))), "bigs: " + tooLong);
    refused(Keyed.ofWords(map(new Word("\udc00"))), "words: " + surrogate);
    refused(
        Keyed.ofWords(map(new Word("null"))),
        "words: the converter io.dynamodel.it.hostile.WordConverter gave null");
    refused(
        Keyed.ofWords(map(new Word("throw"))),
        "words: the converter refused: java.lang.IllegalStateException: no word");
    refused(Keyed.ofWords(map(new Word(""))), "words: empty text can't be the key of a map");
    refused(
        Keyed.ofCounts(map(Count.of("14"))),
        "counts: the converter refused: java.lang.IllegalStateException: no count");
    refused(
        Keyed.ofCounts(map(Count.of("1.0"), Count.of("1.00"))),
        "counts.1: two keys of the map are stored as this text");
    refused(Keyed.ofTexts(nullValue()), "texts.k: is null, which can't be stored here");
  }

  private void refused(Keyed keyed, String problem) {
    watch.assertRefused(() -> table.put(keyed), ITEM + problem);
  }

  @Test
  void pathsByKeysThatCannotBeStoredAreRefused() {
    String surrogate = "text with a lone surrogate at index 0 can't be stored as UTF-8";

    watch.assertRefused(() -> A.texts.key("\ud800"), "attribute texts: " + surrogate);
    watch.assertRefused(() -> A.words.key(new Word("\ud800")), "attribute words: " + surrogate);
    watch.assertRefused(
        () -> A.counts.key(Count.of("1E+126")),
        "attribute counts: 1E+126 is outside DynamoDB's range of 1E-130 to 9.99…E+125");
    watch.assertRefused(
        IllegalArgumentException.class, () -> A.texts.key(""), "texts: a name can't be empty");
    watch.assertRefused(NullPointerException.class, () -> A.hues.key(null), "key");
  }

  /** The attribute, its stored keys, and the path and the problem; a prefix of it from the JDK. */
  static Stream<Arguments> unreadable() {
    String byteRange = "expected a whole number from -128 to 127 (byte)";
    return Stream.of(
        arguments("hues", List.of("red"), "hues.red: can't read \"red\": expected one of "),
        arguments("uuids", List.of("1-2-3-4-5"), "uuids.1-2-3-4-5: can't read \"1-2-3-4-5\": "),
        arguments("bytes", List.of("128"), "bytes.128: can't read 128: " + byteRange),
        arguments("bytes", List.of("1.5"), "bytes.1.5: can't read 1.5: " + byteRange),
        arguments("integers", List.of("x"), "integers.x: can't read \"x\": "),
        arguments("longs", List.of("NaN"), "longs.NaN: can't read \"NaN\": "),
        arguments(
            "longs",
            List.of("1E+999999999"),
            "longs.1E+999999999: 1E+999999999 is outside DynamoDB's range of 1E-130 to 9.99…E+125"),
        arguments("bigs", List.of("0.5"), "bigs.0.5: can't read 0.5: expected a whole number"),
        arguments("words", List.of("read throw"), "words.read throw: can't read \"read throw\": "),
        arguments("counts", List.of("14"), "counts.14: can't read 14: no count"));
  }

  @ParameterizedTest
  @MethodSource("unreadable")
  void keysThatCannotBeReadAreNamed(String attribute, List<String> keys, String problem) {
    store(attribute, keys);

    assertThat(catchThrowableOfType(ItemMappingException.class, () -> table.get("k")))
        .hasMessageStartingWith(ITEM + problem);
  }

  static Stream<Arguments> duplicates() {
    return Stream.of(
        arguments("bytes", List.of("1", "1.0")),
        arguments("integers", List.of("100", "1E+2")),
        arguments("longs", List.of("0", "-0")),
        arguments("counts", List.of("0.5", "0.50")),
        arguments(
            "uuids",
            List.of(
                "0000000a-0000-0000-0000-000000000000", "0000000A-0000-0000-0000-000000000000")));
  }

  @ParameterizedTest
  @MethodSource("duplicates")
  void keysThatAreReadAsOneAreRefused(String attribute, List<String> keys) {
    store(attribute, keys);

    ItemMappingException e = catchThrowableOfType(ItemMappingException.class, () -> table.get("k"));
    assertThat(e.problem()).isEqualTo("another key of the map is read as the same value");
    assertThat(e.path()).isIn(keys.stream().map(key -> attribute + "." + key).toList());
  }

  private void store(String attribute, List<String> keys) {
    Map<String, AttributeValue> stored = new LinkedHashMap<>();
    keys.forEach(key -> stored.put(key, fromS("x")));
    watch.raw().put(Map.of("id", fromS("k"), attribute, fromM(stored)));
  }

  @SafeVarargs
  private static <K> Map<K, String> map(K... keys) {
    Map<K, String> map = new HashMap<>();
    Arrays.asList(keys).forEach(key -> map.put(key, "x"));
    return map;
  }

  private static Map<String, String> nullValue() {
    Map<String, String> map = new HashMap<>();
    map.put("k", null);
    return map;
  }
}
