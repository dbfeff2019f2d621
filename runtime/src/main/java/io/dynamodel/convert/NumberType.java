package io.dynamodel.convert;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The Java types that are stored as numbers (N), whole ones of a primitive type apart. */
enum NumberType {
  FLOAT,
  DOUBLE,
  BIG_INTEGER,
  BIG_DECIMAL,
  DURATION;

  /** The converter of this type, which has to be {@code T}. */
  <T> NumberConverter<T> converter() {
    return new OfType<>(this);
  }

  record OfType<T>(NumberType type) implements OwnNumber<T>, Lossless<T> {

    @Override
    public BigDecimal toNumber(T value) {
      return type.number(value);
    }

    @Override
    @SuppressWarnings("unchecked")
    public T fromNumber(BigDecimal number) {
      return (T) type.value(number);
    }

    @Override
    public boolean keeps(T value, AttributeValue stored) {
      return type == BIG_DECIMAL && value.toString().equals(stored.n()); // else another scale
    }
  }

  private BigDecimal number(Object value) {
    return switch (this) {
      case FLOAT, DOUBLE -> Numbers.exact((Number) value); // with Java's digits
      case BIG_INTEGER -> new BigDecimal((BigInteger) value);
      case BIG_DECIMAL -> (BigDecimal) value;
      case DURATION -> Durations.number((Duration) value);
    };
  }

  private Object value(BigDecimal number) {
    return switch (this) {
      case FLOAT -> (Object) Floats.toFloat(number);
      case DOUBLE -> (Object) Floats.toDouble(number);
      case BIG_INTEGER -> Numbers.whole(number);
      case BIG_DECIMAL -> number;
      case DURATION -> Durations.duration(number);
    };
  }
}
