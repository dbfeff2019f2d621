package io.dynamodel.it.enhanced;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.NullUnmarked;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbBean;

/** {@link Numbers} as a bean of the AWS enhanced client. */
@NullUnmarked
@DynamoDbBean
public class NumbersBean {
  private BigInteger bigInteger;
  private BigDecimal bigDecimal;
  private OptionalInt optionalInt;
  private OptionalLong optionalLong;
  private OptionalDouble optionalDouble;
  private Duration duration;

  public BigInteger getBigInteger() {
    return bigInteger;
  }

  public void setBigInteger(BigInteger bigInteger) {
    this.bigInteger = bigInteger;
  }

  public BigDecimal getBigDecimal() {
    return bigDecimal;
  }

  public void setBigDecimal(BigDecimal bigDecimal) {
    this.bigDecimal = bigDecimal;
  }

  public OptionalInt getOptionalInt() {
    return optionalInt;
  }

  public void setOptionalInt(OptionalInt optionalInt) {
    this.optionalInt = optionalInt;
  }

  public OptionalLong getOptionalLong() {
    return optionalLong;
  }

  public void setOptionalLong(OptionalLong optionalLong) {
    this.optionalLong = optionalLong;
  }

  public OptionalDouble getOptionalDouble() {
    return optionalDouble;
  }

  public void setOptionalDouble(OptionalDouble optionalDouble) {
    this.optionalDouble = optionalDouble;
  }

  public Duration getDuration() {
    return duration;
  }

  public void setDuration(Duration duration) {
    this.duration = duration;
  }
}
