package io.dynamodel.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dynamodel.exception.AttributeException;
import io.dynamodel.exception.ItemValidationException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Attribute values as they are: alone, and inside free-form documents. */
class RawValuesTest {
  private static final SdkBytes BYTES = SdkBytes.fromByteArray(new byte[] {1, 2});
  private static final AttributeValue TEXT = AttributeValue.createS("x");
  private static final AttributeValue BROKEN = AttributeValue.createS("\uD83D");

  static final List<AttributeValue> STORED =
      List.of(
          TEXT,
          AttributeValue.createS(""),
          AttributeValue.createS("\uD83D\uDE00"),
          AttributeValue.createN("1.5"),
          AttributeValue.createN("1E+125"),
          AttributeValue.createB(BYTES),
          AttributeValue.createBool(false),
          AttributeValue.createNul(true),
          AttributeValue.createSs(List.of("a", "")),
          AttributeValue.createNs(List.of("1", "2")),
          AttributeValue.createBs(List.of(BYTES)),
          AttributeValue.createL(List.of()),
          AttributeValue.createL(List.of(TEXT, AttributeValue.createNul(true))),
          AttributeValue.createM(Map.of()),
          AttributeValue.createM(Map.of("k", AttributeValue.createM(Map.of("\uD83D\uDE00", TEXT)))),
          nested(32));

  static final List<Arguments> REFUSED =
      List.of(
          refused("an AttributeValue without a type", AttributeValue.builder().build()),
          refused(
              "an AttributeValue of several types", AttributeValue.builder().s("x").n("1").build()),
          refused("lone surrogate", BROKEN),
          refused("abc is not a number", AttributeValue.createN("abc")),
          refused(" is not a number", AttributeValue.createN("")),
          refused("١ is not a number", AttributeValue.createN("١")),
          refused("NaN is not a number", AttributeValue.createN("NaN")),
          refused("outside DynamoDB's range", AttributeValue.createN("1E+126")),
          refused("39 significant digits", AttributeValue.createN("1".repeat(39))),
          refused("a NULL that is false", AttributeValue.createNul(false)),
          refused("an empty set", AttributeValue.createSs(List.of())),
          refused("an empty set", AttributeValue.createNs(List.of())),
          refused("an empty set", AttributeValue.createBs(List.of())),
          refused("lone surrogate", AttributeValue.createSs(List.of("a", "\uDE00"))),
          refused("b is not a number", AttributeValue.createNs(List.of("1", "b"))),
          refused("are alike: \"a\"", AttributeValue.createSs(List.of("a", "a"))),
          refused("are alike: \"1.0\"", AttributeValue.createNs(List.of("1", "1.0"))),
          refused("are alike: 2 bytes", AttributeValue.createBs(List.of(BYTES, BYTES))),
          refused("null can't be an element", AttributeValue.createSs(Arrays.asList("a", null))),
          refused("empty text can't be the key", AttributeValue.createM(Map.of("", TEXT))),
          refused("lone surrogate", AttributeValue.createM(Map.of("\uD83D", TEXT))),
          refused(
              "null can't be the key",
              AttributeValue.createM(Collections.singletonMap(null, TEXT))),
          refused("is null", AttributeValue.createM(Collections.singletonMap("k", null))),
          refused("is null", AttributeValue.createL(Collections.singletonList(null))),
          refused("nested deeper than DynamoDB's 32 levels", nested(33)),
          refused("nested deeper than DynamoDB's 32 levels", nested(20_000)));

  private static Arguments refused(String problem, AttributeValue value) {
    return Arguments.of(problem, value);
  }

  @ParameterizedTest
  @FieldSource("STORED")
  void storesThemAsTheyAre(AttributeValue value) {
    assertThat(Converters.ATTRIBUTE_VALUE.toValue(value)).isEqualTo(value);
    assertThat(Converters.ATTRIBUTE_VALUE.fromValue(value)).isSameAs(value);
    assertThat(Converters.FREE_FORM.toValue(value)).isEqualTo(value);
  }

  @Test
  void storesNumbersAsTheyAreReadBack() {
    AttributeValue list =
        AttributeValue.createL(
            List.of(AttributeValue.createN("1.50"), AttributeValue.createNs(List.of("-0", "1E2"))));

    assertThat(Converters.ATTRIBUTE_VALUE.toValue(AttributeValue.createM(Map.of("x", list))).m())
        .containsEntry(
            "x",
            AttributeValue.createL(
                List.of(
                    AttributeValue.createN("1.5"), AttributeValue.createNs(List.of("0", "100")))));
  }

  @Test
  void refusesNamesThatAreTooLong() {
    String longest = "é".repeat(32_767) + "x";
    AttributeValue fine = AttributeValue.createM(Map.of(longest, TEXT));

    assertThat(Converters.ATTRIBUTE_VALUE.toValue(fine)).isEqualTo(fine);
    assertRefused(
        "more than the 65535 bytes",
        () ->
            Converters.ATTRIBUTE_VALUE.toValue(
                AttributeValue.createM(Map.of(longest + "x", TEXT))));
  }

  @ParameterizedTest(name = "{0}")
  @FieldSource("REFUSED")
  void refusesWhatTheServiceRefuses(String problem, AttributeValue value) {
    assertRefused(problem, () -> Converters.ATTRIBUTE_VALUE.toValue(value));
    assertRefused(problem, () -> Converters.FREE_FORM.toValue(value));
  }

  private static void assertRefused(String problem, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOf(ItemValidationException.class)
        .hasMessageContaining(problem);
  }

  @Test
  void refusesNull() {
    assertThatThrownBy(() -> Converters.ATTRIBUTE_VALUE.toValue(null))
        .isInstanceOf(ItemValidationException.class)
        .hasMessage("is null, which can't be stored here");
  }

  @Test
  void namesThePath() {
    AttributeValue list = AttributeValue.createL(List.of(TEXT, TEXT, BROKEN));
    AttributeValue map = AttributeValue.createM(Map.of("x", list));

    assertPath("x[2]", Converters.ATTRIBUTE_VALUE, map);
    assertPath("data.x[2]", Converters.FREE_MAP, Map.of("data", map));
    assertPath("[0][2]", Converters.FREE_LIST, List.of(list));
    assertPath("x", Converters.FREE_FORM, Map.of("x", AttributeValue.createSs(List.of("\uD83D"))));
  }

  private static <T> void assertPath(String path, AttributeConverter<T> converter, T value) {
    assertThatThrownBy(() -> converter.toValue(value))
        .isInstanceOfSatisfying(
            AttributeException.class, e -> assertThat(e.path()).isEqualTo(path));
  }

  @Test
  void countsTheLevelsAroundIt() {
    Converters.FREE_MAP.toValue(Map.of("k", nested(31)));

    assertThatThrownBy(() -> Converters.FREE_MAP.toValue(Map.of("k", nested(32))))
        .isInstanceOf(ItemValidationException.class)
        .hasMessageEndingWith("is nested deeper than DynamoDB's 32 levels");
  }

  private static AttributeValue nested(int levels) {
    AttributeValue value = TEXT;
    for (int i = 0; i < levels; i++) {
      value =
          i % 2 == 0
              ? AttributeValue.createL(List.of(value))
              : AttributeValue.createM(Map.of("k", value));
    }
    return value;
  }
}
