package io.dynamodel.support;

import io.dynamodel.convert.AttributeValues;
import io.dynamodel.exception.ItemMappingException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** An item in which a stored NULL counts as absent. */
record StoredItem(Map<String, AttributeValue> attributes) {

  AttributeValue required(String name) {
    AttributeValue value = present(name);
    if (value == null) {
      String found = attributes.containsKey(name) ? "NULL" : "absent";
      throw new ItemMappingException("is required, but " + found).inside(name);
    }
    return value;
  }

  @Nullable AttributeValue present(String name) {
    AttributeValue value = attributes.get(name);
    return value == null || AttributeValues.isNull(value) ? null : value;
  }
}
