package io.dynamodel.processor.model;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;

/** The defaults of texts, numbers and booleans. */
final class ScalarDefaults {
  private ScalarDefaults() {}

  /** The form of a kind's defaults; empty if it can have none. */
  static Optional<DefaultForm> of(ScalarKind kind) {
    return switch (kind) {
      case STRING -> form("text without lone surrogates", ScalarDefaults::text);
      case CHARACTER -> form("one character", ScalarDefaults::character);
      case BOOLEAN -> form("true or false", ScalarDefaults::truth);
      case BYTE -> whole(Byte.MIN_VALUE, Byte.MAX_VALUE);
      case SHORT -> whole(Short.MIN_VALUE, Short.MAX_VALUE);
      case INTEGER -> whole(Integer.MIN_VALUE, Integer.MAX_VALUE);
      case LONG -> whole(Long.MIN_VALUE, Long.MAX_VALUE);
      case BIG_INTEGER -> number("a whole number of at most 38 digits", ScalarDefaults::whole);
      case BIG_DECIMAL -> number("a number of at most 38 digits", ScalarDefaults::decimal);
      case FLOAT -> number("a number that a float can hold", ScalarDefaults::floating);
      case DOUBLE -> number("a number that a double can hold", ScalarDefaults::doubled);
      default -> Optional.empty();
    };
  }

  private static Optional<DefaultForm> form(
      String expected, Function<String, Optional<String>> canonical) {
    return Optional.of(new DefaultForm(canonical, text -> "Use " + expected + "."));
  }

  private static Optional<DefaultForm> number(
      String expected, Function<BigDecimal, Optional<String>> canonical) {
    return form(expected, text -> StoredNumbers.parse(text).flatMap(canonical));
  }

  private static Optional<DefaultForm> whole(long min, long max) {
    return number(
        "a whole number from " + min + " to " + max,
        number -> whole(number).filter(text -> isWithin(number, min, max)));
  }

  private static boolean isWithin(BigDecimal number, long min, long max) {
    return number.compareTo(BigDecimal.valueOf(min)) >= 0
        && number.compareTo(BigDecimal.valueOf(max)) <= 0;
  }

  private static Optional<String> text(String text) {
    return Optional.of(text).filter(StandardCharsets.UTF_8.newEncoder()::canEncode);
  }

  private static Optional<String> character(String text) {
    return text(text).filter(one -> one.length() == 1);
  }

  private static Optional<String> truth(String text) {
    return Optional.of(text).filter(word -> word.equals("true") || word.equals("false"));
  }

  private static Optional<String> decimal(BigDecimal number) {
    return Optional.of(number.toString());
  }

  private static Optional<String> whole(BigDecimal number) {
    return Optional.of(number)
        .filter(candidate -> candidate.stripTrailingZeros().scale() <= 0)
        .map(integer -> integer.toBigIntegerExact().toString());
  }

  private static Optional<String> floating(BigDecimal number) {
    float nearest = number.floatValue();
    boolean lost = Float.isInfinite(nearest) || (nearest == 0 && number.signum() != 0);
    return lost ? Optional.empty() : Optional.of(Float.toString(nearest));
  }

  private static Optional<String> doubled(BigDecimal number) {
    return Optional.of(Double.toString(number.doubleValue()));
  }
}
