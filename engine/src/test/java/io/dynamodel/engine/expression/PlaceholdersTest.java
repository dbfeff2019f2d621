package io.dynamodel.engine.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceholdersTest {

  @Test
  void emptiness() {
    assertThat(Texts.errorOf(() -> Placeholders.read(Map.of(), null)))
        .isEqualTo("ExpressionAttributeNames must not be empty");
    assertThat(Texts.errorOf(() -> Placeholders.read(null, Texts.object("{}"))))
        .isEqualTo("ExpressionAttributeValues must not be empty");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "#", ":a", "#a-b", "#a.b", "", "##a", "#é"})
  void keysOfNames(String key) {
    assertThat(Texts.errorOf(() -> Placeholders.read(Map.of(key, "a"), null)))
        .isEqualTo(
            "ExpressionAttributeNames contains invalid key: Syntax error; key: \"" + key + "\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"v", ":", "#v", ":a b"})
  void keysOfValues(String key) {
    String json = "{'" + key + "': {'S': 'x'}}";
    String expected =
        "ExpressionAttributeValues contains invalid key: Syntax error; key: \"" + key + "\"";
    assertThat(Texts.errorOf(() -> Placeholders.read(null, Texts.object(json))))
        .isEqualTo(expected);
  }

  @Test
  void valuesThatAreRefused() {
    assertThat(
            Texts.errorOf(
                () ->
                    Placeholders.read(
                        null, Texts.object("{':a': {'S': 'x'}, ':b': {'N': 'nine'}}"))))
        .isEqualTo(
            "ExpressionAttributeValues contains invalid value: The parameter cannot be converted"
                + " to a numeric value: nine for key :b");
  }

  @Test
  void longKeys() {
    Map<String, String> longest = Map.of("#" + "a".repeat(254), "a");
    assertThat(Texts.errorOf(() -> Placeholders.read(longest, null))).isEqualTo("no error");
    Map<String, String> tooLong = Map.of("#" + "a".repeat(255), "a");
    assertThat(Texts.errorOf(() -> Placeholders.read(tooLong, null)))
        .startsWith("ExpressionAttributeNames contains invalid key: ")
        .endsWith("size of key: 256");
  }

  @Test
  void twoMegabytes() {
    String half = "x".repeat(1024 * 1024);
    assertThat(
            Texts.errorOf(
                () ->
                    Placeholders.read(
                        null,
                        Texts.object(
                            "{':a': {'S': '" + half + "'}, ':b': {'S': '" + half + "'}}"))))
        .isEqualTo("ExpressionAttributeValues exceeds max size");
  }

  @Test
  void whatIsNotUsed() {
    Map<String, String> names = new LinkedHashMap<>();
    names.put("#a", "a");
    names.put("#b", "b");
    names.put("#c", "c");
    Placeholders placeholders =
        Placeholders.read(names, Texts.object("{':v': {'S': 'x'}, ':w': {'S': 'x'}}"));
    Condition.parse("FilterExpression", "#b = :v", placeholders);
    assertThat(Texts.errorOf(placeholders::checkAllUsed))
        .isEqualTo(
            "Value provided in ExpressionAttributeNames unused in expressions: keys: {#a, #c}");
    Projection.parse("#a, #c", placeholders);
    assertThat(Texts.errorOf(placeholders::checkAllUsed))
        .isEqualTo("Value provided in ExpressionAttributeValues unused in expressions: keys: {:w}");
    Update.parse("SET a = :w", placeholders);
    assertThat(Texts.errorOf(placeholders::checkAllUsed)).isEqualTo("no error");
  }
}
