package io.dynamodel.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dynamodel.exception.ItemMappingException;
import io.dynamodel.exception.ItemValidationException;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class NumbersTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-0, 0",
    "0.000, 0",
    "0E+50, 0",
    "0E-500, 0",
    "1, 1",
    "1.0, 1",
    "+1, 1",
    "-1.50, -1.5",
    "100, 100",
    "1E+2, 100",
    "1E2, 100",
    "100.00, 100",
    "1E+37, 10000000000000000000000000000000000000",
    "1E+38, 1E+38",
    "10E+37, 1E+38",
    "12E+36, 12000000000000000000000000000000000000",
    "0.000001, 0.000001",
    "0.0000001, 0.0000001",
    "0.00000010, 0.0000001",
    "1E-37, 0.0000000000000000000000000000000000001",
    "1E-38, 1E-38",
    "1.5E+37, 15000000000000000000000000000000000000",
    "1E-130, 1E-130",
    "-1E-130, -1E-130",
    "9.9999999999999999999999999999999999999E+125, 9.9999999999999999999999999999999999999E+125",
    "-9.9999999999999999999999999999999999999E+125, -9.9999999999999999999999999999999999999E+125",
    "12345678901234567890123456789012345678, 12345678901234567890123456789012345678",
    "0.12345678901234567890123456789012345678, 0.12345678901234567890123456789012345678",
    "123456789012345678901234567890123456780, 1.2345678901234567890123456789012345678E+38",
    "1.000000000000000000000000000000000000000000000000000, 1"
  })
  void writesTheOneCanonicalText(String number, String text) {
    assertThat(Converters.BIG_DECIMAL.toValue(new BigDecimal(number)).n()).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "123456789012345678901234567890123456789, 39 significant digits",
    "-1.23456789012345678901234567890123456789, 39 significant digits",
    "1E+126, range",
    "-1E+126, range",
    "9.9E-131, range",
    "-9.9E-131, range",
    "1E+2147483647, range",
    "1E-2147483647, range"
  })
  void refusesWhatDynamoDbCannotStore(String number, String rule) {
    assertThatThrownBy(() -> Converters.BIG_DECIMAL.toValue(new BigDecimal(number)))
        .isInstanceOf(ItemValidationException.class)
        .hasMessageContaining(rule);
  }

  @Test
  void shortensTheRefusedNumberInItsMessage() {
    BigInteger huge = BigInteger.TEN.pow(5000).add(BigInteger.ONE);

    assertThatThrownBy(() -> Converters.BIG_INTEGER.toValue(huge))
        .isInstanceOf(ItemValidationException.class)
        .hasMessageContaining("is outside DynamoDB's range")
        .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(200));
  }

  @ParameterizedTest
  @CsvSource({"3.50, 3.5", "100, 100", "1E2, 100", "1E+40, 1E+40", "-0, 0", "007, 7"})
  void readsWithoutTrailingZerosAfterThePoint(String stored, BigDecimal number) {
    assertThat(Converters.BIG_DECIMAL.fromValue(AttributeValue.createN(stored))).isEqualTo(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " 1", "1,5", "NaN", "Infinity", "0x1F", "1E+999999999", "1E+126"})
  void refusesToReadWhatIsNoNumberOfDynamoDb(String stored) {
    assertThatThrownBy(() -> Converters.BIG_INTEGER.fromValue(AttributeValue.createN(stored)))
        .isInstanceOf(ItemMappingException.class);
  }

  @Test
  void readsABigIntegerOnlyFromAWholeNumber() {
    assertThat(Converters.BIG_INTEGER.fromValue(AttributeValue.createN("1E+40")))
        .isEqualTo(BigInteger.TEN.pow(40));
    assertThatThrownBy(() -> Converters.BIG_INTEGER.fromValue(AttributeValue.createN("1.5")))
        .isInstanceOf(ItemMappingException.class)
        .hasMessage("can't read 1.5: expected a whole number");
  }

  @Test
  void givesAUsersConverterTheCanonicalNumber() {
    NumberConverter<String> plain = new NumberFunctions<>(BigDecimal::new, BigDecimal::toString);

    assertThat(plain.fromValue(AttributeValue.createN("1.2E+2"))).isEqualTo("120");
    assertThat(plain.fromValue(AttributeValue.createN("3.50"))).isEqualTo("3.5");
  }

  @Test
  void turnsWhatAUsersConverterThrowsIntoAMappingExceptionWithItsCause() {
    IllegalStateException cause = new IllegalStateException("odd");
    NumberConverter<String> broken =
        new NumberFunctions<>(
            BigDecimal::new,
            number -> {
              throw cause;
            });

    assertThatThrownBy(() -> broken.fromValue(AttributeValue.createN("7")))
        .isInstanceOf(ItemMappingException.class)
        .hasMessage("can't read 7: odd")
        .hasCause(cause);
  }

  @Test
  void expectsANumber() {
    assertThatThrownBy(() -> Converters.BIG_DECIMAL.fromValue(AttributeValue.createS("5")))
        .isInstanceOf(ItemMappingException.class)
        .hasMessage("expected number (N), found text (S) \"5\"");
  }

  @Test
  void refusesNumbersWhoseScaleIsAtItsLimit() {
    for (int scale : new int[] {Integer.MIN_VALUE, Integer.MAX_VALUE}) {
      assertThatThrownBy(
              () -> Converters.BIG_DECIMAL.toValue(new BigDecimal(BigInteger.TEN, scale)))
          .isInstanceOf(ItemValidationException.class)
          .hasMessageContaining("is outside DynamoDB's range");
    }
    assertThat(
            Converters.BIG_DECIMAL.toValue(new BigDecimal(BigInteger.ZERO, Integer.MIN_VALUE)).n())
        .isEqualTo("0");
  }

  @Test
  void refusesTextsByTheirLengthAlone() {
    String digits = "9".repeat(400_000);
    String zeros = "1." + "0".repeat(199);

    for (String text : new String[] {digits, zeros}) {
      assertThatThrownBy(() -> Numbers.parse(text))
          .isInstanceOf(ItemMappingException.class)
          .hasMessage(tooLong(text));
      assertThatThrownBy(() -> Numbers.parseKey(text))
          .isInstanceOf(ItemMappingException.class)
          .hasMessage(tooLong(text));
      assertThatThrownBy(() -> Numbers.checked(text))
          .isInstanceOf(ItemValidationException.class)
          .hasMessage(tooLong(text));
      assertThatThrownBy(() -> Numbers.exact(text))
          .isInstanceOf(ItemValidationException.class)
          .hasMessage(tooLong(text));
    }
  }

  private static String tooLong(String text) {
    return "a text of %d characters is no number of DynamoDB: %s…"
        .formatted(text.length(), text.substring(0, 100));
  }

  @Test
  void takesTheLongestTextThatDynamoDbHasForANumber() {
    String text = "-0." + "0".repeat(129) + "1234567890123456789012345678901234567";

    assertThat(Numbers.checked(text)).isEqualTo("-1.234567890123456789012345678901234567E-130");
    assertThat(Numbers.parse(text)).isEqualByComparingTo(text);
    assertThat(Numbers.checked("1." + "0".repeat(198))).isEqualTo("1");
  }

  @Test
  void takesManyZerosOffNumbersThatAreNoTexts() {
    BigDecimal zeros = BigDecimal.valueOf(15, 1).setScale(300_000);

    assertThat(Numbers.text(zeros)).isEqualTo("1.5");
    assertThatThrownBy(() -> Numbers.text(zeros.add(new BigDecimal("1E-300000"))))
        .isInstanceOf(ItemValidationException.class)
        .hasMessageEndingWith(" has more than 38 significant digits, DynamoDB stores at most 38");
  }
}
