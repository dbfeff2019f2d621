package io.dynamodel.engine.stream;

import io.dynamodel.engine.wire.ServiceException;
import java.util.Locale;

/** The place of a record in its shard. As text it has 21 digits, so that text order is order. */
record SequenceNumber(long place) implements Comparable<SequenceNumber> {

  static final SequenceNumber FIRST = new SequenceNumber(1);

  private static final String LEADING_DIGIT = "1";

  /**
   * Reads what {@link #text} gave.
   *
   * @throws ServiceException if it gave no such text
   */
  static SequenceNumber parse(String text) {
    // 18 digits fit a long.
    if (!text.matches("100\\d{18}")) {
      throw ServiceException.validation("Invalid SequenceNumber");
    }
    return new SequenceNumber(Long.parseLong(text.substring(LEADING_DIGIT.length())));
  }

  String text() {
    return LEADING_DIGIT + String.format(Locale.ROOT, "%020d", place);
  }

  SequenceNumber next() {
    return new SequenceNumber(place + 1);
  }

  @Override
  public int compareTo(SequenceNumber other) {
    return Long.compare(place, other.place);
  }
}
