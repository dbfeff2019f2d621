package io.dynamodel.schema;

import io.dynamodel.contract.Internal;
import java.util.Map;
import java.util.Objects;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The value of one key attribute.
 *
 * @param attribute the stored name
 * @param value a text, a number or bytes
 */
@Internal
public record KeyPart(String attribute, AttributeValue value) {
  /** Neither of the two may be null. */
  public KeyPart {
    Objects.requireNonNull(attribute, "attribute");
    Objects.requireNonNull(value, "value");
  }

  /** The attributes of the key that has these parts, in their order: unmodifiable. */
  public static Map<String, AttributeValue> attributes(KeyPart... parts) {
    return new KeyAttributes(parts);
  }
}
