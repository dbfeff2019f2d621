package io.dynamodel.convert;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;

/** Durations as seconds with at most nine fraction digits. */
final class Durations {
  private static final int NANO_DIGITS = 9;
  private static final BigInteger NANOS = BigInteger.TEN.pow(NANO_DIGITS);

  private Durations() {}

  static BigDecimal number(Duration duration) {
    return BigDecimal.valueOf(duration.getSeconds())
        .add(BigDecimal.valueOf(duration.getNano(), NANO_DIGITS));
  }

  static Duration duration(BigDecimal seconds) {
    if (seconds.stripTrailingZeros().scale() > NANO_DIGITS) {
      throw new ArithmeticException("expected at most nine fraction digits");
    }
    BigInteger[] parts = seconds.setScale(NANO_DIGITS).unscaledValue().divideAndRemainder(NANOS);
    return Duration.ofSeconds(parts[0].longValueExact(), parts[1].longValueExact());
  }
}
