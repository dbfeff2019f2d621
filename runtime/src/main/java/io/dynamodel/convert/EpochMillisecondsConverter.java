package io.dynamodel.convert;

import io.dynamodel.exception.ItemValidationException;
import io.dynamodel.exception.Problem;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * Stores instants as whole milliseconds since 1970-01-01T00:00:00Z (N). An instant with a finer
 * fraction is refused, in either direction: nothing is cut off. So is one whose milliseconds no
 * {@code long} holds, some 292 million years away.
 */
public final class EpochMillisecondsConverter implements NumberConverter<Instant> {
  /** A converter without a state. */
  public EpochMillisecondsConverter() {}

  @Override
  public BigDecimal toNumber(Instant value) {
    long milliseconds = milliseconds(value);
    if (!Instant.ofEpochMilli(milliseconds).equals(value)) {
      throw new ItemValidationException(
          Problem.of(
              value,
              "the time",
              " has a fraction of a millisecond, but is stored in whole milliseconds"));
    }
    return BigDecimal.valueOf(milliseconds);
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
}
