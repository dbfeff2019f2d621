package io.dynamodel.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dynamodel.exception.ItemMappingException;
import io.dynamodel.exception.ItemValidationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class FloatingConverterTest {

  @ParameterizedTest
  @CsvSource({
    "0.0, 0",
    "-0.0, 0",
    "0.1, 0.1",
    "100.0, 100",
    "1e21, 1000000000000000000000",
    "1e-7, 0.0000001",
    "-3.5, -3.5",
    "1e125, 1E+125",
    "1e-130, 1E-130"
  })
  void writesTheDigitsThatJavaPrints(double number, String text) {
    assertThat(Converters.DOUBLE.toValue(number).n()).isEqualTo(text);
  }

  @Test
  void writesAFloatWithTheDigitsOfAFloat() {
    assertThat(Converters.FLOAT.toValue(0.1f).n()).isEqualTo("0.1");
    assertThat(Converters.FLOAT.toValue(Float.MIN_VALUE).n()).isEqualTo("1.4E-45");
    assertThat(Converters.FLOAT.toValue(Float.MAX_VALUE).n()).isEqualTo("3.4028235E+38");
  }

  @Test
  void readsNegativeZeroAsZero() {
    double read = Converters.DOUBLE.fromValue(Converters.DOUBLE.toValue(-0.0));

    assertThat(Double.doubleToRawLongBits(read)).isZero();
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void refusesWhatIsNotFinite(double number) {
    assertThatThrownBy(() -> Converters.DOUBLE.toValue(number))
        .isInstanceOf(ItemValidationException.class)
        .hasMessage(number + " is not a number that can be stored");
    assertThatThrownBy(() -> Converters.FLOAT.toValue((float) number))
        .isInstanceOf(ItemValidationException.class)
        .hasMessage(number + " is not a number that can be stored");
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.MAX_VALUE, Double.MIN_VALUE, 1e126, -1e126, 9.9e-131})
  void refusesWhatIsOutOfRange(double number) {
    assertThatThrownBy(() -> Converters.DOUBLE.toValue(number))
        .isInstanceOf(ItemValidationException.class)
        .hasMessageContaining("outside DynamoDB's range");
  }

  @Test
  void readsTheNearestNumber() {
    assertThat(Converters.DOUBLE.fromValue(AttributeValue.createN("10000000000000000.1")))
        .isEqualTo(1e16);
    assertThat(Converters.FLOAT.fromValue(AttributeValue.createN("16777217"))).isEqualTo(16777216f);
  }

  @ParameterizedTest
  @CsvSource({"1E+39, too large for a float", "-1E+39, too large", "1E-46, too small for a float"})
  void refusesToReadWhatAFloatCannotHold(String number, String problem) {
    assertThatThrownBy(() -> Converters.FLOAT.fromValue(AttributeValue.createN(number)))
        .isInstanceOf(ItemMappingException.class)
        .hasMessageContaining(problem);
  }
}
