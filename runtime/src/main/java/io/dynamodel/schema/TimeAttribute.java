package io.dynamodel.schema;

import io.dynamodel.contract.Internal;
import io.dynamodel.convert.AttributeConverter;
import io.dynamodel.exception.AttributeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** An attribute that the runtime fills with the time of a write. */
@Internal
public final class TimeAttribute {
  private static final Instant WITH_FRACTION = Instant.ofEpochSecond(1, 1_001_001);

  private final String attribute;
  private final AttributeConverter<Instant> converter;
  private final ChronoUnit precision;

  TimeAttribute(String attribute, AttributeConverter<Instant> converter) {
    this.attribute = Objects.requireNonNull(attribute, "attribute");
    this.converter = Objects.requireNonNull(converter, "converter");
    this.precision =
        Stream.of(ChronoUnit.NANOS, ChronoUnit.MILLIS)
            .filter(this::takes)
            .findFirst()
            .orElse(ChronoUnit.SECONDS);
  }

  private boolean takes(ChronoUnit unit) {
    try {
      converter.toValue(WITH_FRACTION.truncatedTo(unit));
      return true;
    } catch (Exception e) { // a user's converter may throw any
      return false;
    }
  }

  /** The stored name. */
  public String attribute() {
    return attribute;
  }

  /**
   * What is stored for {@code time}, a time of the clock: without the fraction of a second, or of a
   * millisecond, that the converter does not take.
   */
  public AttributeValue at(Instant time) {
    try {
      return converter.toValue(time.truncatedTo(precision));
    } catch (AttributeException e) {
      throw e.inside(attribute);
    }
  }
}
