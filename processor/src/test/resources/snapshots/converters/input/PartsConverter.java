package converters;

import io.dynamodel.convert.AttributeConverter;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class PartsConverter implements AttributeConverter<Parts> {
  @Override
  public AttributeValue toValue(Parts value) {
    return AttributeValue.fromBool(true);
  }

  @Override
  public Parts fromValue(AttributeValue value) {
    return new Parts() {};
  }
}
