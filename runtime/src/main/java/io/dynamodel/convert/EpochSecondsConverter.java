package io.dynamodel.convert;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * Stores instants as whole seconds since 1970-01-01T00:00:00Z (N). An instant with a fraction of a
 * second is refused, in either direction: nothing is cut off.
 *
 * <p>As a bound of a comparison, an instant may have any fraction: see {@link WholeUnits}.
 */
public final class EpochSecondsConverter implements OwnNumber<Instant>, WholeUnits<Instant> {

  /** A converter without a state. */
  public EpochSecondsConverter() {}

  @Override
  public BigDecimal toNumber(Instant value) {
    return BigDecimal.valueOf(InstantUnit.SECOND.whole(value).getEpochSecond());
  }

  @Override
  public Instant fromNumber(BigDecimal number) {
    return Instant.ofEpochSecond(Numbers.whole(number).longValueExact());
  }

  @Override
  public Instant floor(Instant value) {
    return InstantUnit.SECOND.floor(value);
  }

  @Override
  public Instant ceiling(Instant value) {
    return InstantUnit.SECOND.ceiling(value);
  }
}
