package io.dynamodel.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.dynamodel.convert.Converters;
import io.dynamodel.convert.EpochSecondsConverter;
import io.dynamodel.expression.SortCondition.Operator;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class KeyConditionTest {
  private static final ComparableTextAttribute<Object, String> CITY =
      new ComparableTextAttribute<>(AttributePath.of("city"), Converters.TEXT);
  private static final ComparableNumberAttribute<Object, Integer> ROOM =
      new ComparableNumberAttribute<>(AttributePath.of("room"), Converters.INTEGER);
  private static final ComparableBinaryAttribute<Object, byte[]> HASH =
      new ComparableBinaryAttribute<>(AttributePath.of("hash"), Converters.BYTES);
  private static final ComparableOrderedAttribute<Object, Instant> AT =
      new ComparableOrderedAttribute<>(AttributePath.of("at"), new EpochSecondsConverter());
  private static final Instant ONE_AND_A_HALF = Instant.ofEpochMilli(1500);

  private final KeyCondition country = KeyCondition.of(Map.of("country", text("IS")));

  private static AttributeValue text(String value) {
    return AttributeValue.fromS(value);
  }

  private KeyCondition city(String city) {
    return country.and(SortConditions.equal(CITY, city));
  }

  private static void assertExpression(
      KeyCondition condition, String expression, Object... values) {
    ExpressionRenderer renderer = new ExpressionRenderer();
    assertThat(renderer.keyCondition(condition)).isEqualTo(expression);
    assertThat(renderer.values()).hasSize(values.length);
  }

  @Test
  void rendersItself() {
    assertExpression(country, "#0 = :0", "IS");
    assertExpression(city("Vik"), "#0 = :0 AND #1 = :1", "IS", "Vik");
    assertExpression(
        city("Vik").and(SortConditions.compared(ROOM, Operator.GE, 3)),
        "#0 = :0 AND #1 = :1 AND #2 >= :2",
        "IS",
        "Vik",
        3);
    assertExpression(
        city("Vik").and(SortConditions.between(ROOM, 3, 4)),
        "#0 = :0 AND #1 = :1 AND #2 BETWEEN :2 AND :3",
        "IS",
        "Vik",
        3,
        4);
    assertExpression(
        country.and(SortConditions.beginsWith(CITY, "V")),
        "#0 = :0 AND begins_with(#1, :1)",
        "IS",
        "V");
  }

  @Test
  void equalValuesShareAPlaceholder() {
    assertExpression(
        country.and(SortConditions.between(CITY, "IS", "IS")),
        "#0 = :0 AND #1 BETWEEN :0 AND :0",
        "IS");
  }

  @Test
  void asText() {
    assertThat(city("Vik").and(SortConditions.compared(ROOM, Operator.LT, 3)))
        .hasToString("country = \"IS\" AND city = \"Vik\" AND room < 3");
    assertThat(country.and(SortConditions.between(ROOM, 3, 4)))
        .hasToString("country = \"IS\" AND room BETWEEN 3 AND 4");
    assertThat(country.and(SortConditions.beginsWith(HASH, new byte[] {1, 2})))
        .hasToString("country = \"IS\" AND begins_with(hash, <2 bytes>)");
  }

  @Test
  void aBoundNeedNotBeAValueThatCanBeStored() {
    assertThat(SortConditions.compared(AT, Operator.LT, ONE_AND_A_HALF).values())
        .containsExactly(AttributeValue.fromN("2"));
    assertThat(SortConditions.compared(AT, Operator.LE, ONE_AND_A_HALF).values())
        .containsExactly(AttributeValue.fromN("1"));
    assertThat(SortConditions.compared(AT, Operator.GT, ONE_AND_A_HALF).values())
        .containsExactly(AttributeValue.fromN("1"));
    assertThat(SortConditions.compared(AT, Operator.GE, ONE_AND_A_HALF).values())
        .containsExactly(AttributeValue.fromN("2"));
  }

  @Test
  void boundsThatHoldNoValueNeverHold() {
    SortCondition none = SortConditions.between(AT, ONE_AND_A_HALF, ONE_AND_A_HALF.plusMillis(1));
    assertThat(none.values()).isEmpty();
    assertThat(country.neverHolds()).isFalse();
    assertThat(city("Vik").neverHolds()).isFalse();
    assertThat(city("Vik").and(none).neverHolds()).isTrue();
    assertThat(city("Vik").and(none)).hasToString("never");
  }

  @Test
  void theGreaterBoundComesLast() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SortConditions.between(CITY, "b", "a"))
        .withMessage("city: between(\"b\", \"a\") has the greater bound first");
  }

  @Test
  void nullArguments() {
    assertThatNullPointerException()
        .isThrownBy(() -> SortConditions.equal(CITY, null))
        .withMessage("value");
    assertThatNullPointerException()
        .isThrownBy(() -> SortConditions.between(CITY, null, "a"))
        .withMessage("from");
    assertThatNullPointerException()
        .isThrownBy(() -> SortConditions.between(CITY, "a", null))
        .withMessage("to");
    assertThatNullPointerException()
        .isThrownBy(() -> SortConditions.beginsWith(CITY, null))
        .withMessage("prefix");
  }

  @Test
  void isAValue() {
    assertThat(city("Vik")).isEqualTo(city("Vik")).isNotEqualTo(city("Hof"));
  }
}
