package io.dynamodel.convert;

import io.dynamodel.exception.ItemValidationException;
import io.dynamodel.exception.Problem;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** What whole seconds and whole milliseconds have in common. */
enum InstantUnit {
  SECOND("second", ChronoUnit.SECONDS, "2024-02-29T12:30:00"),
  MILLISECOND("millisecond", ChronoUnit.MILLIS, "2024-02-29T12:30:00.000");

  private final String name;
  private final ChronoUnit unit;
  private final int width;

  InstantUnit(String name, ChronoUnit unit, String form) {
    this.name = name;
    this.unit = unit;
    this.width = form.length();
  }

  /**
   * ISO-8601 text of one width: {@code 2024-02-29T12:30:00Z}.
   *
   * @throws ItemValidationException if {@code value} has a finer fraction, or another year than
   *     0000 to 9999
   */
  String text(Instant value) {
    return Times.text(whole(value)).substring(0, width) + 'Z';
  }

  Instant floor(Instant value) {
    return value.truncatedTo(unit);
  }

  Instant ceiling(Instant value) {
    Instant floor = floor(value);
    return floor.equals(value) ? value : floor.plus(1, unit);
  }

  /**
   * Checks that {@code value} has no finer fraction.
   *
   * @throws ItemValidationException if it has one
   */
  Instant whole(Instant value) {
    if (!floor(value).equals(value)) {
      String words = " has a fraction of a %1$s, but is stored in whole %1$ss".formatted(name);
      String remedy = ": truncatedTo(ChronoUnit.%s) drops it".formatted(unit.name());
      throw new ItemValidationException(Problem.of(value, "the time", words + remedy));
    }
    return value;
  }
}
