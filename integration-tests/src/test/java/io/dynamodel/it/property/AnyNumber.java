package io.dynamodel.it.property;

import io.dynamodel.property.Gen;
import io.dynamodel.property.Gens;
import io.dynamodel.property.Scalars;
import java.math.BigDecimal;
import java.math.BigInteger;

/** Numbers of DynamoDB's whole range, far from each other and next to each other. */
final class AnyNumber {
  private static final BigInteger GREATEST = BigInteger.TEN.pow(38).subtract(BigInteger.ONE);

  private AnyNumber() {}

  static Gen<Byte> ofByte() {
    return Scalars.bytes();
  }

  static Gen<Short> ofShort() {
    return Gens.oneOf(Scalars.shorts(), small().map(Long::shortValue));
  }

  static Gen<Integer> ofInt() {
    return Gens.oneOf(
        Scalars.ints(), small().map(Long::intValue), Gens.of(Integer.MIN_VALUE, Integer.MAX_VALUE));
  }

  static Gen<Long> ofLong() {
    return Gens.oneOf(Scalars.longs(), small(), Gens.of(Long.MIN_VALUE, Long.MAX_VALUE));
  }

  private static Gen<Long> small() {
    return Scalars.longs(-12, 12);
  }

  static Gen<Float> ofFloat() {
    return Scalars.floats().map(number -> number + 0f); // makes -0 a 0
  }

  static Gen<Double> ofDouble() {
    return Gens.oneOf(Scalars.doubles(), small().map(number -> number / 4.0))
        .filter(number -> number == 0 || Math.abs(number) >= 1e-130 && Math.abs(number) < 1e126)
        .map(number -> number + 0.0);
  }

  static Gen<BigInteger> bigInteger() {
    return Gens.oneOf(
        Scalars.bigIntegers(38),
        small().map(BigInteger::valueOf),
        Gens.of("1E125", "-1E125", "12E37").map(text -> new BigDecimal(text).toBigInteger()));
  }

  /** Numbers of all exponents and with zeros at their ends; the last two make many equal ones. */
  static Gen<BigDecimal> decimal() {
    return Gens.oneOf(
        Gens.combine(Scalars.bigIntegers(38), Scalars.ints(-88, 130), BigDecimal::new),
        Gens.combine(small().map(BigInteger::valueOf), Scalars.ints(-124, 129), BigDecimal::new),
        Gens.combine(small().map(BigInteger::valueOf), Scalars.ints(-2, 2), BigDecimal::new));
  }
}
