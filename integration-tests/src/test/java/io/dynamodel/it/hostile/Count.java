package io.dynamodel.it.hostile;

import java.math.BigDecimal;

/** A value that a user's converter stores as a number. */
record Count(BigDecimal number) {

  static Count of(String number) {
    return new Count(new BigDecimal(number));
  }
}
