package io.dynamodel.support;

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
 * @param typed whether it has that of the type, too
 */
record UnmappedAttributes(String component, Set<String> attributes, boolean typed) {

  AttributeValue checked(@Nullable String name, AttributeValue value) {
    String free = checkedName(name);
    try {
      return Converters.ATTRIBUTE_VALUE.toValue(value);
    } catch (AttributeException e) {
      throw e.inside(free);
    }
  }

  private String checkedName(@Nullable String name) {
    if (name == null || Converters.TEXT.toValue(name).s().isEmpty()) {
      throw new ItemValidationException("an attribute needs a name").inside(component);
    }
    if (attributes.contains(name) || (typed && name.equals(TypeAttribute.NAME))) {
      throw new ItemValidationException(
              "is among those of " + component + ", but the model stores that attribute itself")
          .inside(name);
    }
    return name;
  }
}
