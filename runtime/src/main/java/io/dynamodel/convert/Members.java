package io.dynamodel.convert;

import io.dynamodel.exception.ItemValidationException;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The elements of lists and the values of maps: null only where their converter stores it. */
record Members<T extends @Nullable Object>(AttributeConverter<T> converter) {

  AttributeValue toValue(T member) {
    if (member == null && !(converter instanceof AcceptsNull)) {
      throw new ItemValidationException("null can't be stored here");
    }
    return converter.toValue(member);
  }

  T fromValue(AttributeValue value) {
    return converter.fromValue(value);
  }
}
