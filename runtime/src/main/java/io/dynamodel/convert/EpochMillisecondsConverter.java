package io.dynamodel.convert;

import io.dynamodel.exception.ItemValidationException;
import io.dynamodel.exception.Problem;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * Stores instants as whole milliseconds since 1970-01-01T00:00:00Z (N). An instant with a finer
 * fraction is refused, in either direction: nothing is cut off. So is one whose milliseconds no
 * {@code long} holds, some 292 million years away.
 *
 * <p>As a bound of a comparison, an instant may have any fraction: see {@link WholeUnits}.
 */
public final class EpochMillisecondsConverter implements OwnNumber<Instant>, WholeUnits<Instant> {

  /** A converter without a state. */
  public EpochMillisecondsConverter() {}

  @Override
  public BigDecimal toNumber(Instant value) {
    return BigDecimal.valueOf(milliseconds(InstantUnit.MILLISECOND.whole(value)));
  }

  private static long milliseconds(Instant value) {
    try {
      return value.toEpochMilli();
    } catch (ArithmeticException e) {
      throw new ItemValidationException(
          Problem.of(value, "the time", " is too far away for milliseconds"), e);
    }
  }

  @Override
  public Instant fromNumber(BigDecimal number) {
    return Instant.ofEpochMilli(Numbers.whole(number).longValueExact());
  }

  @Override
  public Instant floor(Instant value) {
    return InstantUnit.MILLISECOND.floor(value);
  }

  @Override
  public Instant ceiling(Instant value) {
    return InstantUnit.MILLISECOND.ceiling(value);
  }
}
