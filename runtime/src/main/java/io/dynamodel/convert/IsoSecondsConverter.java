package io.dynamodel.convert;

import java.time.Instant;

/**
 * Stores instants as ISO-8601 text in UTC with whole seconds (S), all of one width: {@code
 * 2024-02-29T12:30:00Z}. So the order of the texts is that of time, and a sort key has ranges. The
 * years are 0000 to 9999; any ISO-8601 date and time with an offset is read.
 *
 * <p>For tables whose other writers store this form. An instant with a finer fraction is refused
 * when it is written; as a bound of a comparison it may have one: see {@link WholeUnits}.
 */
public final class IsoSecondsConverter
    implements OrderedTextConverter<Instant>, OwnText<Instant>, WholeUnits<Instant> {

  /** A converter without a state. */
  public IsoSecondsConverter() {}

  @Override
  public String toText(Instant value) {
    return InstantUnit.SECOND.text(value);
  }

  @Override
  public Instant fromText(String text) {
    return Times.instant(text);
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
