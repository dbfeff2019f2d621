package writes;

import io.dynamodel.convert.AttributeConverter;
import java.time.Instant;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Stores a time as a map. */
public final class MapConverter implements AttributeConverter<Instant> {
  @Override
  public AttributeValue toValue(Instant value) {
    return AttributeValue.fromM(Map.of("iso", AttributeValue.fromS(value.toString())));
  }

  @Override
  public Instant fromValue(AttributeValue value) {
    return Instant.parse(value.m().get("iso").s());
  }
}
