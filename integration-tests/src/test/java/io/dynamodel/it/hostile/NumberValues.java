package io.dynamodel.it.hostile;

import static io.dynamodel.it.hostile.NumberTypes.BIG_DECIMAL;
import static io.dynamodel.it.hostile.NumberTypes.BIG_INTEGER;
import static io.dynamodel.it.hostile.NumberTypes.BYTE;
import static io.dynamodel.it.hostile.NumberTypes.DOUBLE;
import static io.dynamodel.it.hostile.NumberTypes.FLOAT;
import static io.dynamodel.it.hostile.NumberTypes.INTEGER;
import static io.dynamodel.it.hostile.NumberTypes.LONG;
import static io.dynamodel.it.hostile.NumberTypes.SHORT;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.stream.Stream;

/** Numbers. */
final class NumberValues {
  private NumberValues() {}

  static Stream<Case<?>> storable() {
    return Stream.of(
            Case.of(BYTE, Byte.MIN_VALUE, Byte.MAX_VALUE, (byte) 0),
            Case.of(SHORT, Short.MIN_VALUE, Short.MAX_VALUE),
            Case.of(INTEGER, Integer.MIN_VALUE, Integer.MAX_VALUE),
            Case.of(LONG, Long.MIN_VALUE, Long.MAX_VALUE),
            Case.of(
                FLOAT, Float.MIN_VALUE, Float.MIN_NORMAL, Float.MAX_VALUE, -Float.MAX_VALUE, 0.1f),
            Case.of(DOUBLE, 1e-130, -1e-130, 9.9e125, -9.9e125, 0.1, Math.PI),
            Case.of(
                BIG_INTEGER,
                new BigInteger("9".repeat(38)),
                new BigInteger("-" + "9".repeat(38)),
                BigInteger.ZERO,
                BigInteger.TEN.pow(125),
                new BigInteger("9".repeat(38) + "0".repeat(88))),
            Case.of(
                BIG_DECIMAL,
                decimals(
                    "0",
                    "9".repeat(38),
                    "-" + "9".repeat(38),
                    "0." + "9".repeat(38),
                    "1E-130",
                    "-1E-130",
                    "1E+125",
                    "9." + "9".repeat(37) + "E+125",
                    "9." + "9".repeat(37) + "E-93")))
        .flatMap(cases -> cases);
  }

  private static BigDecimal[] decimals(String... texts) {
    return Stream.of(texts).map(BigDecimal::new).toArray(BigDecimal[]::new);
  }

  static Stream<Case<?>> refused() {
    return Stream.of(
        none(FLOAT, Float.NaN),
        none(FLOAT, Float.POSITIVE_INFINITY),
        none(FLOAT, Float.NEGATIVE_INFINITY),
        none(DOUBLE, Double.NaN),
        none(DOUBLE, Double.POSITIVE_INFINITY),
        none(DOUBLE, Double.NEGATIVE_INFINITY),
        range(DOUBLE, 1e126, "1E+126"),
        range(DOUBLE, 9.9e-131, "9.9E-131"),
        range(DOUBLE, Double.MIN_VALUE, "4.9E-324"),
        range(DOUBLE, -Double.MAX_VALUE, "-1.7976931348623157E+308"),
        digits(BIG_INTEGER, BigInteger.TEN.pow(38).add(BigInteger.ONE)),
        range(BIG_INTEGER, BigInteger.TEN.pow(126), "1E+126"),
        digits(BIG_DECIMAL, new BigDecimal("1".repeat(39))),
        digits(BIG_DECIMAL, new BigDecimal("-0." + "1".repeat(39))),
        range(BIG_DECIMAL, new BigDecimal("1E+126"), "1E+126"),
        range(BIG_DECIMAL, new BigDecimal("10E+125"), "1E+126"),
        range(BIG_DECIMAL, new BigDecimal("-9.9E-131"), "-9.9E-131"),
        range(BIG_DECIMAL, new BigDecimal("1E+999999999"), "1E+999999999"),
        range(BIG_DECIMAL, new BigDecimal("1E-2147483647"), "1E-2147483647"),
        range(BIG_DECIMAL, new BigDecimal(BigInteger.ONE, Integer.MIN_VALUE), "1E+2147483648"));
  }

  private static <T> Case<T> none(Type<T> type, T number) {
    return Case.refused(
        type, number.toString(), number, number + " is not a number that can be stored");
  }

  private static <T> Case<T> range(Type<T> type, T number, String text) {
    return Case.refused(
        type, text, number, text + " is outside DynamoDB's range of 1E-130 to 9.99…E+125");
  }

  private static <T> Case<T> digits(Type<T> type, T number) {
    return Case.refused(
        type,
        number.toString(),
        number,
        number + " has 39 significant digits, DynamoDB stores at most 38");
  }
}
