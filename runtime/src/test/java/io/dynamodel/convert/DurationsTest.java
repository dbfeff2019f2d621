package io.dynamodel.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dynamodel.exception.ItemMappingException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class DurationsTest {

  @Test
  void storesSeconds() {
    assertStored(Duration.ZERO, "0");
    assertStored(Duration.ofHours(1), "3600");
    assertStored(Duration.ofMillis(1500), "1.5");
    assertStored(Duration.ofMillis(-1500), "-1.5");
    assertStored(Duration.ofNanos(1), "0.000000001");
    assertStored(Duration.ofNanos(-1), "-0.000000001");
    assertStored(Duration.ofSeconds(-1, 1), "-0.999999999");
    assertStored(Duration.ofSeconds(Long.MAX_VALUE, 999_999_999), "9223372036854775807.999999999");
    assertStored(Duration.ofSeconds(Long.MIN_VALUE), "-9223372036854775808");
    assertStored(Duration.ofSeconds(Long.MIN_VALUE, 1), "-9223372036854775807.999999999");
  }

  private static void assertStored(Duration duration, String number) {
    AttributeValue stored = AttributeValue.createN(number);

    assertThat(Converters.DURATION.toValue(duration)).isEqualTo(stored);
    assertThat(Converters.DURATION.fromValue(stored)).isEqualTo(duration);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1E-10",
        "0.1234567891",
        "-9223372036854775808.000000001",
        "-9223372036854775809",
        "9223372036854775808",
        "1E+125",
        "-1E+125",
        "1E-130"
      })
  void refusesWhatIsFinerOrBeyond(String number) {
    assertThatThrownBy(() -> Converters.DURATION.fromValue(AttributeValue.createN(number)))
        .isInstanceOf(ItemMappingException.class)
        .hasMessageStartingWith("can't read " + number + ": ");
  }

  @Test
  void saysHowFineADurationIs() {
    assertThatThrownBy(() -> Converters.DURATION.fromValue(AttributeValue.createN("1E-10")))
        .hasMessage("can't read 1E-10: expected at most nine fraction digits");
  }

  @Test
  void readsAnyTextOfTheNumber() {
    assertThat(Converters.DURATION.fromValue(AttributeValue.createN("1.50E+1")))
        .isEqualTo(Duration.ofSeconds(15));
    assertThat(Converters.DURATION.fromValue(AttributeValue.createN("1.500000000000")))
        .isEqualTo(Duration.ofMillis(1500));
  }
}
