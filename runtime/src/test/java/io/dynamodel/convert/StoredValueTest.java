package io.dynamodel.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dynamodel.exception.ItemMappingException;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue.Type;

class StoredValueTest {
  private static final SdkBytes BYTES = SdkBytes.fromUtf8String("b");
  private static final AttributeValue ONE = AttributeValue.createN("1");

  /** One of each type, how it is taken apart, and what comes of it. */
  private record Sample(
      AttributeValue value, String type, Function<StoredValue, Object> content, Object expected) {}

  static Stream<Sample> samples() {
    return Stream.of(
        new Sample(AttributeValue.createS("x"), "text (S)", StoredValue::text, "x"),
        new Sample(AttributeValue.createN("1E+2"), "number (N)", StoredValue::number, "1E+2"),
        new Sample(AttributeValue.createB(BYTES), "binary (B)", StoredValue::bytes, BYTES),
        new Sample(AttributeValue.createBool(false), "boolean (BOOL)", StoredValue::bool, false),
        new Sample(
            AttributeValue.createL(List.of(ONE)), "list (L)", StoredValue::elements, List.of(ONE)),
        new Sample(
            AttributeValue.createM(Map.of("a", ONE)),
            "map (M)",
            StoredValue::entries,
            Map.of("a", ONE)),
        new Sample(
            AttributeValue.createSs(List.of("x")),
            "text set (SS)",
            StoredValue::texts,
            List.of("x")),
        new Sample(
            AttributeValue.createNs(List.of("1")),
            "number set (NS)",
            StoredValue::numbers,
            List.of("1")),
        new Sample(
            AttributeValue.createBs(List.of(BYTES)),
            "binary set (BS)",
            StoredValue::binaries,
            List.of(BYTES)));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void isTakenApartByItsType(Sample sample) {
    StoredValue stored = StoredValue.of(sample.value());

    assertThat(stored.type()).isEqualTo(sample.value().type());
    assertThat(stored.isNull()).isFalse();
    assertThat(ofSdk(sample.content().apply(stored))).isEqualTo(sample.expected());
    assertThat(stored.toAttributeValue()).isSameAs(sample.value());
  }

  private static Object ofSdk(Object content) {
    if (content instanceof StoredItem item) {
      return item.attributes();
    }
    return content instanceof List<?> list
        ? list.stream()
            .map(each -> each instanceof StoredValue value ? value.toAttributeValue() : each)
            .toList()
        : content;
  }

  @ParameterizedTest
  @MethodSource("samples")
  void saysWhatItIsIfItIsTakenForAnotherType(Sample sample) {
    String found = AttributeValues.describe(sample.value());
    samples()
        .filter(other -> !other.type().equals(sample.type()))
        .forEach(
            other ->
                assertThatThrownBy(() -> other.content().apply(StoredValue.of(sample.value())))
                    .isInstanceOf(ItemMappingException.class)
                    .hasMessage("expected " + other.type() + ", found " + found));
  }

  @Test
  void canBeNull() {
    StoredValue nothing = StoredValue.of(AttributeValue.createNul(true));

    assertThat(nothing.type()).isEqualTo(Type.NUL);
    assertThat(nothing.isNull()).isTrue();
    assertThatThrownBy(nothing::text).hasMessage("expected text (S), found NULL");
    assertThatThrownBy(() -> StoredValue.of(null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("value");
  }

  @Test
  void hasElementsInTheirOrderThatNobodyChanges() {
    List<AttributeValue> values = new LinkedList<>(List.of(ONE, AttributeValue.createS("x")));

    List<StoredValue> elements = StoredValue.of(AttributeValue.createL(values)).elements();

    assertThat(elements).extracting(StoredValue::toAttributeValue).isEqualTo(values);
    assertThatThrownBy(() -> elements.remove(0)).isInstanceOf(UnsupportedOperationException.class);
  }
}
