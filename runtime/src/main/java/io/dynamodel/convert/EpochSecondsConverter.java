package io.dynamodel.convert;

import io.dynamodel.exception.ItemValidationException;
import io.dynamodel.exception.Problem;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * Stores instants as whole seconds since 1970-01-01T00:00:00Z (N). An instant with a fraction of a
 * second is refused, in either direction: nothing is cut off.
 */
public final class EpochSecondsConverter implements NumberConverter<Instant> {

  /** A converter without a state. */
  public EpochSecondsConverter() {}

  @Override
  public BigDecimal toNumber(Instant value) {
    if (value.getNano() != 0) {
      throw new ItemValidationException(
          Problem.of(
              value, "the time", " has a fraction of a second, but is stored in whole seconds"));
    }
    return BigDecimal.valueOf(value.getEpochSecond());
  }

  @Override
  public Instant fromNumber(BigDecimal number) {
    return Instant.ofEpochSecond(Numbers.whole(number).longValueExact());
  }
}
