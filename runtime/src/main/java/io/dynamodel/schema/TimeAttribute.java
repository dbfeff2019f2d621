package io.dynamodel.schema;

import io.dynamodel.convert.AttributeConverter;
import io.dynamodel.exception.AttributeException;
import java.time.Instant;
import java.util.Objects;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * An attribute that the runtime fills with the time of a write.
 *
 * @param attribute the stored name
 * @param converter from the component's type
 */
public record TimeAttribute(String attribute, AttributeConverter<Instant> converter) {
  /** Neither of the two may be null. */
  public TimeAttribute {
    Objects.requireNonNull(attribute, "attribute");
    Objects.requireNonNull(converter, "converter");
  }

  /** What is stored for {@code time}. */
  public AttributeValue at(Instant time) {
    try {
      return converter.toValue(time);
    } catch (AttributeException e) {
      throw e.inside(attribute);
    }
  }
}
