package io.dynamodel.property;

import static java.util.Map.entry;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.LongStream;

/** Values of primitive types, and what is made of many. The ends of each range are made often. */
public final class Scalars {
  private Scalars() {}

  public static Gen<Boolean> booleans() {
    return Gens.of(false, true);
  }

  public static Gen<Byte> bytes() {
    return longs(Byte.MIN_VALUE, Byte.MAX_VALUE).map(Long::byteValue);
  }

  public static Gen<Short> shorts() {
    return longs(Short.MIN_VALUE, Short.MAX_VALUE).map(Long::shortValue);
  }

  public static Gen<Character> chars(char least, char most) {
    return ints(least, most).map(code -> (char) (int) code);
  }

  public static Gen<Integer> ints() {
    return ints(Integer.MIN_VALUE, Integer.MAX_VALUE);
  }

  public static Gen<Integer> ints(int least, int most) {
    return longs(least, most).map(Long::intValue);
  }

  public static Gen<Long> longs() {
    return longs(Long.MIN_VALUE, Long.MAX_VALUE);
  }

  /** Any of the range, those of few bits, and its ends and what is next to 0. */
  public static Gen<Long> longs(long least, long most) {
    Gen<Long> any = uniform(least, most);
    Gen<Long> shifted =
        uniform(Long.MIN_VALUE, Long.MAX_VALUE)
            .flatMap(number -> random -> number >> random.intRange(0, Long.SIZE - 1));
    Gen<Long> ends =
        Gens.of(
            LongStream.of(least, least + 1, -1, 0, 1, most - 1, most)
                .filter(number -> isWithin(number, least, most))
                .boxed()
                .toList());
    Gen<Long> near0 =
        random -> {
          long number = shifted.generate(random);
          return isWithin(number, least, most) ? number : any.generate(random);
        };
    return Gens.frequency(entry(2, any), entry(1, near0), entry(1, ends));
  }

  private static boolean isWithin(long number, long least, long most) {
    return number >= least && number <= most;
  }

  /** All of the range equally often. */
  public static Gen<Long> uniform(long least, long most) {
    return random -> random.longRange(least, most);
  }

  /** All that are finite, of all exponents. */
  public static Gen<Float> floats() {
    return Gens.oneOf(
            uniform(Integer.MIN_VALUE, Integer.MAX_VALUE)
                .map(bits -> Float.intBitsToFloat(bits.intValue())),
            ints(-1_000_000, 1_000_000).map(number -> number / 100f),
            Gens.of(-0f, 0f, Float.MIN_VALUE, Float.MIN_NORMAL, Float.MAX_VALUE, -Float.MAX_VALUE))
        .filter(Float::isFinite);
  }

  /** All that are finite, of all exponents. */
  public static Gen<Double> doubles() {
    return Gens.oneOf(
            uniform(Long.MIN_VALUE, Long.MAX_VALUE).map(Double::longBitsToDouble),
            longs(-1_000_000_000, 1_000_000_000).map(number -> number / 100.0),
            Gens.of(
                -0.0,
                0.0,
                Double.MIN_VALUE,
                Double.MIN_NORMAL,
                Double.MAX_VALUE,
                -Double.MAX_VALUE))
        .filter(Double::isFinite);
  }

  /** Whole numbers of up to so many digits, as often of few as of many. */
  public static Gen<BigInteger> bigIntegers(int mostDigits) {
    BigInteger greatest = BigInteger.TEN.pow(mostDigits).subtract(BigInteger.ONE);
    Gen<BigInteger> any =
        Gens.sizes(1, mostDigits)
            .flatMap(digits -> random -> new BigInteger(random.digits(digits)));
    Gen<BigInteger> ends = Gens.of(BigInteger.ZERO, BigInteger.ONE, greatest);
    return Gens.combine(
        Gens.frequency(entry(3, any), entry(1, ends)),
        booleans(),
        (number, negative) -> negative ? number.negate() : number);
  }

  public static Gen<byte[]> byteArrays(Gen<Byte> bytes, int least, int most) {
    return bytes.list(least, most).map(Scalars::toBytes);
  }

  private static byte[] toBytes(List<Byte> values) {
    byte[] bytes = new byte[values.size()];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = values.get(i);
    }
    return bytes;
  }

  public static Gen<String> texts(Gen<Integer> codePoints, int least, int most) {
    return codePoints.list(least, most).map(Scalars::toText);
  }

  private static String toText(List<Integer> codePoints) {
    StringBuilder text = new StringBuilder();
    codePoints.forEach(text::appendCodePoint);
    return text.toString();
  }
}
