package io.dynamodel.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dynamodel.exception.ItemMappingException;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class IntegralConverterTest {
  static final List<Arguments> LIMITS =
      List.of(
          Arguments.of(Converters.BYTE, Byte.MIN_VALUE, "-128", "-129"),
          Arguments.of(Converters.BYTE, Byte.MAX_VALUE, "127", "128"),
          Arguments.of(Converters.SHORT, Short.MIN_VALUE, "-32768", "-32769"),
          Arguments.of(Converters.SHORT, Short.MAX_VALUE, "32767", "32768"),
          Arguments.of(Converters.INTEGER, Integer.MIN_VALUE, "-2147483648", "-2147483649"),
          Arguments.of(Converters.INTEGER, Integer.MAX_VALUE, "2147483647", "2147483648"),
          Arguments.of(
              Converters.LONG, Long.MIN_VALUE, "-9223372036854775808", "-9223372036854775809"),
          Arguments.of(
              Converters.LONG, Long.MAX_VALUE, "9223372036854775807", "9223372036854775808"));

  @ParameterizedTest
  @FieldSource("LIMITS")
  <T extends Number> void holdsItsLimitsAndNotOneBeyond(
      NumberConverter<T> converter, T limit, String text, String beyond) {
    assertThat(converter.toValue(limit)).isEqualTo(AttributeValue.createN(text));
    assertThat(converter.toNumber(limit)).isEqualTo(text);
    assertThat(converter.fromValue(AttributeValue.createN(text))).isEqualTo(limit);
    assertThat(converter.fromNumber(new BigDecimal(text))).isEqualTo(limit);
    assertThatThrownBy(() -> converter.fromValue(AttributeValue.createN(beyond)))
        .isInstanceOf(ItemMappingException.class)
        .hasMessageStartingWith("can't read " + beyond + ": expected a whole number from -");
    assertThatThrownBy(() -> converter.fromNumber(new BigDecimal(beyond)))
        .isInstanceOf(ArithmeticException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"5", "5.0", "0.5E+1", "+5", "005", "000000000000000000000000005"})
  void readsEveryTextOfANumber(String text) {
    assertThat(Converters.INTEGER.fromValue(AttributeValue.createN(text))).isEqualTo(5);
    assertThat(Converters.LONG.fromValue(AttributeValue.createN(text))).isEqualTo(5);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", "--5", "5-", "a", "1_000"})
  void refusesWhatIsNoNumber(String text) {
    assertThatThrownBy(() -> Converters.INTEGER.fromValue(AttributeValue.createN(text)))
        .isInstanceOf(ItemMappingException.class);
  }

  @Test
  void neverTruncates() {
    assertThatThrownBy(() -> Converters.INTEGER.fromValue(AttributeValue.createN("1.5")))
        .isInstanceOf(ItemMappingException.class)
        .hasMessage("can't read 1.5: expected a whole number from -2147483648 to 2147483647 (int)");
  }

  @Test
  void writesTheSameTextAsADecimalOfTheSameValue() {
    for (long number : new long[] {0, -1, 10, 100, -1000, 1_000_000_000_000_000_000L}) {
      assertThat(Converters.LONG.toValue(number))
          .isEqualTo(Converters.BIG_DECIMAL.toValue(new BigDecimal(number)));
    }
  }

  @Test
  void expectsANumber() {
    assertThatThrownBy(() -> Converters.INTEGER.fromValue(AttributeValue.createBool(true)))
        .isInstanceOf(ItemMappingException.class)
        .hasMessage("expected number (N), found boolean (BOOL) true");
  }
}
