package io.dynamodel.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import io.dynamodel.exception.AttributeException;
import io.dynamodel.exception.ItemMappingException;
import io.dynamodel.exception.ItemValidationException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class MapConverterTest {
  private static final AttributeValue ONE = AttributeValue.createN("1");
  private static final AttributeConverter<Map<String, Integer>> COUNTS =
      Converters.map(Converters.TEXT, Converters.INTEGER);
  private static final AttributeConverter<Map<Integer, String>> NAMES =
      Converters.map(Converters.numberText(Converters.INTEGER), Converters.TEXT);

  @Test
  void keepsTheOrder() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (String key : List.of("z", "a", "m", "b")) {
      counts.put(key, 1);
    }

    AttributeValue stored = COUNTS.toValue(counts);

    assertThat(stored.m()).containsOnlyKeys("z", "a", "m", "b").containsEntry("z", ONE);
    assertThat(stored.m().keySet()).containsExactly("z", "a", "m", "b");
    assertThat(COUNTS.fromValue(stored).keySet()).containsExactly("z", "a", "m", "b");
  }

  @Test
  void storesAnEmptyMapAsAMap() {
    AttributeValue stored = COUNTS.toValue(Map.of());

    assertThat(stored.type()).isEqualTo(AttributeValue.Type.M);
    assertThat(COUNTS.fromValue(stored)).isEmpty();
  }

  @Test
  void readsAnUnmodifiableMap() {
    Map<String, Integer> read = COUNTS.fromValue(AttributeValue.createM(Map.of("a", ONE)));

    assertThatThrownBy(() -> read.put("x", 1)).isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void storesWholeNumbersAsKeys() {
    AttributeValue stored = AttributeValue.createM(Map.of("-100", AttributeValue.createS("x")));

    assertThat(NAMES.toValue(Map.of(-100, "x"))).isEqualTo(stored);
    assertThat(NAMES.fromValue(stored)).containsExactly(entry(-100, "x"));
  }

  @Test
  void storesEnumsAsKeys() {
    AttributeConverter<Map<TimeUnit, Integer>> converter =
        Converters.map(Converters.enumeration(TimeUnit.values()), Converters.INTEGER);

    assertThat(converter.toValue(Map.of(TimeUnit.DAYS, 1)).m()).containsOnlyKeys("DAYS");
    assertThat(converter.fromValue(AttributeValue.createM(Map.of("HOURS", ONE))))
        .containsExactly(entry(TimeUnit.HOURS, 1));
  }

  @Test
  void refusesKeysThatDynamoDbDoesNotTake() {
    assertThatThrownBy(() -> COUNTS.toValue(Collections.singletonMap(null, 1)))
        .isInstanceOf(ItemValidationException.class)
        .hasMessage("null can't be the key of a map");
    assertThatThrownBy(() -> COUNTS.toValue(Map.of("", 1)))
        .isInstanceOf(ItemValidationException.class)
        .hasMessage("empty text can't be the key of a map");
    assertThatThrownBy(() -> COUNTS.toValue(Map.of("\uD83D", 1)))
        .isInstanceOf(ItemValidationException.class)
        .hasMessageContaining("surrogate");
  }

  @Test
  void refusesTwoKeysOfOneText() {
    TextConverter<String> lower =
        new TextFunctions<>(text -> text.toLowerCase(Locale.ROOT), text -> text);

    assertThatThrownBy(
            () -> Converters.map(lower, Converters.INTEGER).toValue(Map.of("a", 1, "A", 2)))
        .isInstanceOf(ItemValidationException.class)
        .hasMessage("attribute a: two keys of the map are stored as this text");
  }

  @Test
  void refusesToReadTwoKeysAsOne() {
    Map<String, AttributeValue> entries = new LinkedHashMap<>();
    entries.put("1", AttributeValue.createS("x"));
    entries.put("01", AttributeValue.createS("y"));

    assertThatThrownBy(() -> NAMES.fromValue(AttributeValue.createM(entries)))
        .isInstanceOf(ItemMappingException.class)
        .hasMessage("attribute 01: another key of the map is read as the same value");
  }

  /** The converter gives the second text as it is. */
  @Test
  void refusesToReadATextAsTheKeyOfAnother() {
    TextConverter<String> trimmed = new TextFunctions<>(text -> text, String::trim);
    Map<String, AttributeValue> entries = new LinkedHashMap<>();
    entries.put(" a", AttributeValue.createN("1"));
    entries.put("a", AttributeValue.createN("2"));

    assertThatThrownBy(
            () ->
                Converters.map(trimmed, Converters.INTEGER)
                    .fromValue(AttributeValue.createM(entries)))
        .isInstanceOf(ItemMappingException.class)
        .hasMessage("attribute a: another key of the map is read as the same value");
  }

  @Test
  void refusesToReadAKeyOfAnotherType() {
    AttributeValue stored = AttributeValue.createM(Map.of("one", AttributeValue.createS("x")));

    assertThatThrownBy(() -> NAMES.fromValue(stored))
        .isInstanceOf(ItemMappingException.class)
        .hasMessageStartingWith("attribute one: can't read \"one\": ");
  }

  @Test
  void namesTheKeyOfAnEntryThatItRefuses() {
    AttributeValue stored = AttributeValue.createM(Map.of("k", AttributeValue.createS("x")));

    assertThatThrownBy(() -> COUNTS.toValue(Collections.singletonMap("k", null)))
        .isInstanceOf(ItemValidationException.class)
        .hasMessage("attribute k: is null, which can't be stored here");
    assertThatThrownBy(() -> COUNTS.fromValue(stored))
        .isInstanceOf(ItemMappingException.class)
        .hasMessage("attribute k: expected number (N), found text (S) \"x\"");
  }

  @Test
  void namesTheWholePath() {
    AttributeConverter<Map<String, List<Map<String, Integer>>>> converter =
        Converters.map(Converters.TEXT, Converters.list(COUNTS));
    Map<String, Integer> broken = Collections.singletonMap("b", null);

    assertThatThrownBy(() -> converter.toValue(Map.of("a", List.of(Map.of(), broken))))
        .isInstanceOfSatisfying(
            AttributeException.class, e -> assertThat(e.path()).isEqualTo("a[1].b"));
  }

  @Test
  void storesNullWhereValuesAreNullable() {
    AttributeConverter<Map<String, @Nullable Integer>> converter =
        Converters.map(Converters.TEXT, Converters.nullable(Converters.INTEGER));
    AttributeValue stored = AttributeValue.createM(Map.of("a", AttributeValue.createNul(true)));

    assertThat(converter.toValue(Collections.singletonMap("a", null))).isEqualTo(stored);
    assertThat(converter.fromValue(stored)).containsExactly(entry("a", null));
  }

  @Test
  void expectsAMap() {
    assertThatThrownBy(() -> COUNTS.fromValue(AttributeValue.createL(List.of())))
        .isInstanceOf(ItemMappingException.class)
        .hasMessage("expected map (M), found list (L) of 0");
  }

  @Test
  void numbersInOtherScriptsAreNoKeys() {
    AttributeConverter<Map<Integer, String>> numbered =
        Converters.map(Converters.numberText(Converters.INTEGER), Converters.TEXT);
    AttributeValue stored = AttributeValue.createM(Map.of("\u0661", AttributeValue.createS("one")));

    assertThatThrownBy(() -> numbered.fromValue(stored))
        .isInstanceOf(ItemMappingException.class)
        .hasMessageContaining("expected ASCII digits");
  }

  @Test
  void aKeyLikeAnIndexIsNamedAsAKey() {
    AttributeConverter<Map<String, List<String>>> lists =
        Converters.map(Converters.TEXT, Converters.list(Converters.TEXT));

    assertThatThrownBy(() -> lists.toValue(Map.of("[0]", List.of("\uD83D"))))
        .isInstanceOfSatisfying(
            ItemValidationException.class, e -> assertThat(e.path()).isEqualTo("[0][0]"));
    assertThatThrownBy(
            () ->
                Converters.map(Converters.TEXT, lists)
                    .toValue(Map.of("a", Map.of("[0]", List.of("\uD83D")))))
        .isInstanceOfSatisfying(
            ItemValidationException.class, e -> assertThat(e.path()).isEqualTo("a.[0][0]"));
  }
}
