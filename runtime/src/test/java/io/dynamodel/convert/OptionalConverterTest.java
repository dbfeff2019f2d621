package io.dynamodel.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dynamodel.exception.ItemMappingException;
import io.dynamodel.exception.ItemValidationException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class OptionalConverterTest {
  private static final AttributeValue NULL = AttributeValue.createNul(true);
  private static final AttributeConverter<Optional<String>> TEXT =
      Converters.optional(Converters.TEXT);

  @Test
  void emptyIsNull() {
    assertStored(TEXT, Optional.empty(), NULL);
    assertStored(Converters.OPTIONAL_INT, OptionalInt.empty(), NULL);
    assertStored(Converters.OPTIONAL_LONG, OptionalLong.empty(), NULL);
    assertStored(Converters.OPTIONAL_DOUBLE, OptionalDouble.empty(), NULL);
  }

  @Test
  void otherwiseItsContent() {
    assertStored(TEXT, Optional.of("x"), AttributeValue.createS("x"));
    assertStored(Converters.OPTIONAL_INT, OptionalInt.of(0), AttributeValue.createN("0"));
    assertStored(
        Converters.OPTIONAL_LONG,
        OptionalLong.of(Long.MIN_VALUE),
        AttributeValue.createN("-9223372036854775808"));
    assertStored(Converters.OPTIONAL_DOUBLE, OptionalDouble.of(0.5), AttributeValue.createN("0.5"));
  }

  private static <T> void assertStored(
      AttributeConverter<T> converter, T value, AttributeValue stored) {
    assertThat(converter.toValue(value)).isEqualTo(stored);
    assertThat(converter.fromValue(stored)).isEqualTo(value);
  }

  @Test
  void inCollections() {
    AttributeConverter<Map<String, List<Optional<String>>>> converter =
        Converters.map(Converters.TEXT, Converters.list(TEXT));
    Map<String, List<Optional<String>>> value =
        Map.of("k", List.of(Optional.of("x"), Optional.empty()));

    assertThat(converter.fromValue(converter.toValue(value))).isEqualTo(value);
    assertThat(converter.toValue(value).m().get("k").l()).endsWith(NULL);
  }

  @Test
  void refusesNull() {
    assertThatThrownBy(() -> Converters.list(TEXT).toValue(Collections.singletonList(null)))
        .isInstanceOf(ItemValidationException.class)
        .hasMessage("attribute [0]: is null, which can't be stored here");
    assertThatThrownBy(() -> Converters.OPTIONAL_INT.toValue(null))
        .isInstanceOf(ItemValidationException.class)
        .hasMessage("is null, which can't be stored here");
  }

  @Test
  void checksTheContent() {
    assertThatThrownBy(() -> TEXT.toValue(Optional.of("\uD83D")))
        .isInstanceOf(ItemValidationException.class);
    assertThatThrownBy(() -> Converters.OPTIONAL_DOUBLE.toValue(OptionalDouble.of(Double.NaN)))
        .isInstanceOf(ItemValidationException.class);
    assertThatThrownBy(
            () -> Converters.OPTIONAL_INT.fromValue(AttributeValue.createN("2147483648")))
        .isInstanceOf(ItemMappingException.class)
        .hasMessageContaining("(int)");
    assertThatThrownBy(
            () -> Converters.OPTIONAL_LONG.fromValue(AttributeValue.createN("9223372036854775808")))
        .isInstanceOf(ItemMappingException.class)
        .hasMessageContaining("(long)");
    assertThatThrownBy(() -> Converters.OPTIONAL_DOUBLE.fromValue(AttributeValue.createS("1")))
        .isInstanceOf(ItemMappingException.class)
        .hasMessage("expected number (N), found text (S) \"1\"");
  }
}
