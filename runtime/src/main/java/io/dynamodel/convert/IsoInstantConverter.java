package io.dynamodel.convert;

import java.time.Instant;

/**
 * Stores instants as {@link Instant#toString()} gives them (S), with as many fraction digits as
 * they need: {@code 2024-02-29T12:30:00Z}. The years are 0000 to 9999; any ISO-8601 date and time
 * with an offset is read.
 *
 * <p>For tables that are stored so already: the order of such texts is not that of time within a
 * second, since {@code .5Z} comes before {@code Z}. So there are no comparisons but equality, and
 * no ranges. {@link Converters#INSTANT} keeps the order, and so do {@link IsoSecondsConverter} and
 * {@link IsoMillisecondsConverter}, where all stored times are of one form.
 */
public final class IsoInstantConverter implements OwnText<Instant> {

  /** A converter without a state. */
  public IsoInstantConverter() {}

  @Override
  public String toText(Instant value) {
    Times.checkYear(value);
    return value.toString();
  }

  @Override
  public Instant fromText(String text) {
    return Times.instant(text);
  }
}
