package io.dynamodel.convert;

import io.dynamodel.exception.ItemValidationException;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A converter that stores whole units of {@code T}, such as seconds, in the order of {@code T}: it
 * drops, or refuses to store, what is finer.
 *
 * <p>Comparisons of an attribute, and of a sort key, are exact all the same: any value is a bound.
 * Less and greater-or-equal ask for {@link #ceiling} of it, greater and less-or-equal for {@link
 * #floor}. So {@code Instant.now()} can be compared with whole seconds. Equality compares what is
 * stored for the value.
 *
 * @param <T> the Java type
 */
public interface WholeUnits<T> extends AttributeConverter<T> {

  /** The greatest value of whole units that is not greater than {@code value}, not null. */
  T floor(T value);

  /** The least value of whole units that is not less than {@code value}, not null. */
  T ceiling(T value);

  /**
   * What is stored for {@link #floor}.
   *
   * @throws ItemValidationException if DynamoDB can't store it
   */
  default AttributeValue floorValue(T value) {
    return toValue(UserCode.write(this, value, this::floor));
  }

  /**
   * What is stored for {@link #ceiling}.
   *
   * @throws ItemValidationException if DynamoDB can't store it
   */
  default AttributeValue ceilingValue(T value) {
    return toValue(UserCode.write(this, value, this::ceiling));
  }
}
