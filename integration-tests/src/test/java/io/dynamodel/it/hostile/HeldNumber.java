package io.dynamodel.it.hostile;

import io.dynamodel.annotations.TypeName;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Numbers, each in every place of a document. */
sealed interface HeldNumber extends Held {

  @TypeName("byte")
  record OfByte(
      @Nullable Byte one,
      Optional<Byte> maybe,
      List<Byte> list,
      Set<Byte> set,
      Map<String, Byte> map)
      implements HeldNumber {}

  @TypeName("short")
  record OfShort(
      @Nullable Short one,
      Optional<Short> maybe,
      List<Short> list,
      Set<Short> set,
      Map<String, Short> map)
      implements HeldNumber {}

  @TypeName("integer")
  record OfInteger(
      @Nullable Integer one,
      Optional<Integer> maybe,
      List<Integer> list,
      Set<Integer> set,
      Map<String, Integer> map)
      implements HeldNumber {}

  @TypeName("long")
  record OfLong(
      @Nullable Long one,
      Optional<Long> maybe,
      List<Long> list,
      Set<Long> set,
      Map<String, Long> map)
      implements HeldNumber {}

  @TypeName("float")
  record OfFloat(
      @Nullable Float one,
      Optional<Float> maybe,
      List<Float> list,
      Set<Float> set,
      Map<String, Float> map)
      implements HeldNumber {}

  @TypeName("double")
  record OfDouble(
      @Nullable Double one,
      Optional<Double> maybe,
      List<Double> list,
      Set<Double> set,
      Map<String, Double> map)
      implements HeldNumber {}

  @TypeName("biginteger")
  record OfBigInteger(
      @Nullable BigInteger one,
      Optional<BigInteger> maybe,
      List<BigInteger> list,
      Set<BigInteger> set,
      Map<String, BigInteger> map)
      implements HeldNumber {}

  @TypeName("bigdecimal")
  record OfBigDecimal(
      @Nullable BigDecimal one,
      Optional<BigDecimal> maybe,
      List<BigDecimal> list,
      Set<BigDecimal> set,
      Map<String, BigDecimal> map)
      implements HeldNumber {}
}
