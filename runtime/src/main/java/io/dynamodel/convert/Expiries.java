package io.dynamodel.convert;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;

/**
 * Times to live as DynamoDB reads them: whole seconds since 1970-01-01T00:00:00Z. Fractions are
 * read, which other writers store.
 */
final class Expiries implements OwnNumber<Instant>, WholeUnits<Instant> {
  private static final int NANO_DIGITS = 9;

  /** Rounded up: an item is not to expire before its time. */
  @Override
  public BigDecimal toNumber(Instant expiry) {
    long second = expiry.getEpochSecond();
    return BigDecimal.valueOf(expiry.getNano() == 0 ? second : second + 1);
  }

  @Override
  public Instant fromNumber(BigDecimal number) {
    BigDecimal second = number.setScale(0, RoundingMode.FLOOR);
    BigDecimal nanos =
        number
            .subtract(second)
            .setScale(NANO_DIGITS, RoundingMode.UP)
            .scaleByPowerOfTen(NANO_DIGITS);
    return Instant.ofEpochSecond(second.longValueExact(), nanos.longValueExact());
  }

  @Override
  public Instant floor(Instant value) {
    return InstantUnit.SECOND.floor(value);
  }

  @Override
  public Instant ceiling(Instant value) {
    return value; // which is stored rounded up
  }
}
