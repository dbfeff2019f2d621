package io.dynamodel.processor.model;

import static io.dynamodel.processor.language.Texts.digits;
import static io.dynamodel.processor.language.Texts.literal;
import static io.dynamodel.processor.language.Texts.padded;
import static io.dynamodel.processor.language.Texts.sequence;

import io.dynamodel.processor.language.Texts;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The types whose texts all have one width, as the converters of the runtime write them. */
final class FixedTexts {
  private static final Texts MONTH = padded(2, 1, 12);
  private static final Texts DAY = padded(2, 1, 31);
  private static final Texts YEAR_MONTH = sequence(digits(4), literal("-"), MONTH);
  private static final Texts MONTH_DAY = sequence(literal("--"), MONTH, literal("-"), DAY);
  private static final Texts DATE = sequence(YEAR_MONTH, literal("-"), DAY);
  private static final Texts TIME =
      sequence(
          padded(2, 0, 23),
          literal(":"),
          padded(2, 0, 59),
          literal(":"),
          padded(2, 0, 59),
          literal("."),
          digits(9));
  private static final Texts DATE_TIME = sequence(DATE, literal("T"), TIME);

  private static final Map<ScalarKind, Texts> TEXTS =
      new EnumMap<>(
          Map.of(
              ScalarKind.UUID, Texts.uuid(),
              ScalarKind.YEAR, digits(4),
              ScalarKind.YEAR_MONTH, YEAR_MONTH,
              ScalarKind.MONTH_DAY, MONTH_DAY,
              ScalarKind.LOCAL_DATE, DATE,
              ScalarKind.LOCAL_TIME, TIME,
              ScalarKind.LOCAL_DATE_TIME, DATE_TIME,
              ScalarKind.INSTANT, sequence(DATE_TIME, literal("Z"))));

  private FixedTexts() {}

  /** The texts of a type; empty if they have no common width. */
  static Optional<Texts> of(ScalarKind kind) {
    return Optional.ofNullable(TEXTS.get(kind));
  }
}
