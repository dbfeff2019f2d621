package io.dynamodel.it.property;

import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;

/** Numbers of DynamoDB's whole range, far from each other and next to each other. */
final class AnyNumber {
  private static final BigInteger GREATEST = BigInteger.TEN.pow(38).subtract(BigInteger.ONE);

  private AnyNumber() {}

  static Arbitrary<Byte> ofByte() {
    return Arbitraries.bytes();
  }

  static Arbitrary<Short> ofShort() {
    return Arbitraries.oneOf(Arbitraries.shorts(), small().map(Long::shortValue));
  }

  static Arbitrary<Integer> ofInt() {
    return Arbitraries.oneOf(
        Arbitraries.integers(),
        small().map(Long::intValue),
        Arbitraries.of(Integer.MIN_VALUE, Integer.MAX_VALUE));
  }

  static Arbitrary<Long> ofLong() {
    return Arbitraries.oneOf(
        Arbitraries.longs(), small(), Arbitraries.of(Long.MIN_VALUE, Long.MAX_VALUE));
  }

  private static Arbitrary<Long> small() {
    return Arbitraries.longs().between(-12, 12);
  }

  static Arbitrary<Float> ofFloat() {
    return Arbitraries.integers()
        .withDistribution(RandomDistribution.uniform())
        .map(Float::intBitsToFloat)
        .filter(Float::isFinite)
        .map(number -> number + 0f); // makes -0 a 0
  }

  static Arbitrary<Double> ofDouble() {
    return Arbitraries.oneOf(
            Arbitraries.longs()
                .withDistribution(RandomDistribution.uniform())
                .map(Double::longBitsToDouble),
            Arbitraries.doubles(),
            small().map(number -> number / 4.0))
        .filter(number -> number == 0 || Math.abs(number) >= 1e-130 && Math.abs(number) < 1e126)
        .map(number -> number + 0.0);
  }

  static Arbitrary<BigInteger> bigInteger() {
    return Arbitraries.oneOf(
        Arbitraries.bigIntegers().between(GREATEST.negate(), GREATEST),
        small().map(BigInteger::valueOf),
        Arbitraries.of("1E125", "-1E125", "12E37")
            .map(text -> new BigDecimal(text).toBigInteger()));
  }

  /** Numbers of all exponents and with zeros at their ends; the last two make many equal ones. */
  static Arbitrary<BigDecimal> decimal() {
    return Arbitraries.oneOf(
        Combinators.combine(
                Arbitraries.bigIntegers().between(GREATEST.negate(), GREATEST),
                Arbitraries.integers().between(-88, 130))
            .as(BigDecimal::new),
        Combinators.combine(
                small().map(BigInteger::valueOf), Arbitraries.integers().between(-124, 129))
            .as(BigDecimal::new),
        Combinators.combine(small().map(BigInteger::valueOf), Arbitraries.integers().between(-2, 2))
            .as(BigDecimal::new));
  }
}
