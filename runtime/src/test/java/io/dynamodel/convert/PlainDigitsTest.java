package io.dynamodel.convert;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainDigitsTest {
  private static final String CHARACTERS = "0123456789012345678900..-+Ee٣ ";
  private static final int TEXTS = 50_000;
  private static final int LONGEST = 22;

  @ParameterizedTest
  @ValueSource(strings = {"0", "-0", "7", "-7", "007", "999999999999999999", "-100"})
  void readsWholeNumbers(String text) {
    assertThat(PlainDigits.whole(text)).isEqualTo(Long.parseLong(text));
    assertThat(PlainDigits.canonical(text)).isEqualTo(new BigDecimal(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.5", "-0.05", "12.3", "00.1", "1234567890123456.7"})
  void readsFractions(String text) {
    assertThat(PlainDigits.canonical(text)).isEqualTo(new BigDecimal(text));
    assertThat(PlainDigits.whole(text)).isEqualTo(PlainDigits.NONE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-",
        ".",
        "-.",
        ".5",
        "-.5",
        "5.",
        "1.0",
        "1.50",
        "1.2.3",
        "--5",
        "5-",
        "+5",
        "1E2",
        "٣",
        "1234567890123456789"
      })
  void leavesAllElseToOthers(String text) {
    assertThat(PlainDigits.canonical(text)).isNull();
    assertThat(PlainDigits.whole(text)).isEqualTo(PlainDigits.NONE);
  }

  @Test
  void readsTheSameAsBigDecimal() {
    Random random = new Random(42);
    Stream.generate(() -> text(random)).limit(TEXTS).forEach(PlainDigitsTest::assertSame);
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int length = random.nextInt(LONGEST); length > 0; length--) {
      boolean isPlain = random.nextInt(12) > 0;
      text.append(CHARACTERS.charAt(random.nextInt(isPlain ? 10 : CHARACTERS.length())));
    }
    return text.toString();
  }

  private static void assertSame(String text) {
    BigDecimal number = PlainDigits.canonical(text);
    if (number != null) {
      assertThat(number).as(text).isEqualTo(canonical(text)).hasToString(canonical(text) + "");
    }
    if (PlainDigits.whole(text) != PlainDigits.NONE) {
      assertThat(canonical(text)).as(text).isEqualTo(BigDecimal.valueOf(PlainDigits.whole(text)));
    }
  }

  private static @Nullable BigDecimal canonical(String text) {
    try {
      return Numbers.canonical(new BigDecimal(text));
    } catch (NumberFormatException e) {
      return null;
    }
  }
}
