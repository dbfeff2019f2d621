package io.dynamodel.convert;

import io.dynamodel.exception.ItemValidationException;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The elements of lists and the values of maps. */
final class Members {
  private Members() {}

  /** What is stored for {@code member}, which may be null only if {@code converter} takes it. */
  static <T extends @Nullable Object> AttributeValue toValue(
      AttributeConverter<T> converter, T member) {
    if (member == null && !(converter instanceof AcceptsNull)) {
      throw new ItemValidationException("is null, which can't be stored here");
    }
    return converter.toValue(member);
  }

  /** What is read of {@code member}. */
  @SuppressWarnings("unchecked") // of texts, T is String
  static <T extends @Nullable Object> T read(AttributeConverter<T> converter, StoredValue member) {
    return converter == Converters.TEXT // as most: the JIT sees through this, and makes no object
        ? (T) member.text()
        : converter.read(member);
  }
}
