package io.dynamodel.it.hostile;

import io.dynamodel.it.hostile.HeldNumber.OfBigDecimal;
import io.dynamodel.it.hostile.HeldNumber.OfBigInteger;
import io.dynamodel.it.hostile.HeldNumber.OfByte;
import io.dynamodel.it.hostile.HeldNumber.OfDouble;
import io.dynamodel.it.hostile.HeldNumber.OfFloat;
import io.dynamodel.it.hostile.HeldNumber.OfInteger;
import io.dynamodel.it.hostile.HeldNumber.OfLong;
import io.dynamodel.it.hostile.HeldNumber.OfShort;
import io.dynamodel.it.hostile.Type.Stored;
import java.math.BigDecimal;
import java.math.BigInteger;

/** The types of {@link HeldNumber}, and where each of them stands. */
final class NumberTypes {
  static final Type<Byte> BYTE = ofByte();
  static final Type<Short> SHORT = ofShort();
  static final Type<Integer> INTEGER = ofInteger();
  static final Type<Long> LONG = ofLong();
  static final Type<Float> FLOAT = ofFloat();
  static final Type<Double> DOUBLE = ofDouble();
  static final Type<BigInteger> BIG_INTEGER = ofBigInteger();
  static final Type<BigDecimal> BIG_DECIMAL = ofBigDecimal();

  private NumberTypes() {}

  private static Type<Byte> ofByte() {
    var at = HolderTable.A.held.asOfByte();
    return new Type<>("Byte", Stored.N, OfByte::new, at.one, at.maybe, at.list, at.set, at.map);
  }

  private static Type<Short> ofShort() {
    var at = HolderTable.A.held.asOfShort();
    return new Type<>("Short", Stored.N, OfShort::new, at.one, at.maybe, at.list, at.set, at.map);
  }

  private static Type<Integer> ofInteger() {
    var at = HolderTable.A.held.asOfInteger();
    return new Type<>(
        "Integer", Stored.N, OfInteger::new, at.one, at.maybe, at.list, at.set, at.map);
  }

  private static Type<Long> ofLong() {
    var at = HolderTable.A.held.asOfLong();
    return new Type<>("Long", Stored.N, OfLong::new, at.one, at.maybe, at.list, at.set, at.map);
  }

  private static Type<Float> ofFloat() {
    var at = HolderTable.A.held.asOfFloat();
    return new Type<>("Float", Stored.N, OfFloat::new, at.one, at.maybe, at.list, at.set, at.map);
  }

  private static Type<Double> ofDouble() {
    var at = HolderTable.A.held.asOfDouble();
    return new Type<>("Double", Stored.N, OfDouble::new, at.one, at.maybe, at.list, at.set, at.map);
  }

  private static Type<BigInteger> ofBigInteger() {
    var at = HolderTable.A.held.asOfBigInteger();
    return new Type<>(
        "BigInteger", Stored.N, OfBigInteger::new, at.one, at.maybe, at.list, at.set, at.map);
  }

  private static Type<BigDecimal> ofBigDecimal() {
    var at = HolderTable.A.held.asOfBigDecimal();
    return new Type<>(
        "BigDecimal", Stored.N, OfBigDecimal::new, at.one, at.maybe, at.list, at.set, at.map);
  }
}
