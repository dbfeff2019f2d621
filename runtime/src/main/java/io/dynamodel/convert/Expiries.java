package io.dynamodel.convert;

import java.math.BigDecimal;
import java.time.Instant;

/** Times to live as DynamoDB reads them: whole seconds since 1970-01-01T00:00:00Z. */
final class Expiries {
  private Expiries() {}

  /** Rounded up: an item is not to expire before its time. */
  static BigDecimal number(Instant expiry) {
    long second = expiry.getEpochSecond();
    return BigDecimal.valueOf(expiry.getNano() == 0 ? second : second + 1);
  }
}
