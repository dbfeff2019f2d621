package io.dynamodel.support;

import io.dynamodel.convert.AttributeValues;
import io.dynamodel.convert.Converters;
import io.dynamodel.exception.AttributeException;
import io.dynamodel.exception.ItemValidationException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Checks attributes beyond those of a model, which are written as they are.
 *
 * @param component the record component that has them
 * @param attributes the names that the model has for itself
 */
record UnmappedAttributes(String component, Set<String> attributes) {

  AttributeValue checked(@Nullable String name, AttributeValue value) {
    String free = free(name);
    try {
      return Converters.ATTRIBUTE_VALUE.toValue(value);
    } catch (AttributeException e) {
      throw e.inside(free);
    }
  }

  private String free(@Nullable String name) {
    String storable = storable(name);
    if (attributes.contains(storable)) {
      throw new ItemValidationException(
              "is among those of " + component + ", but the model stores that attribute itself")
          .inside(storable);
    }
    return storable;
  }

  private String storable(@Nullable String name) {
    if (name == null || name.isEmpty()) {
      throw new ItemValidationException("an attribute needs a name").inside(component);
    }
    try {
      return AttributeValues.checkedName(name);
    } catch (AttributeException e) {
      throw e.inside(component);
    }
  }
}
