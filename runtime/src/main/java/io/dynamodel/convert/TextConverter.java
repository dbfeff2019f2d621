package io.dynamodel.convert;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Stores values of {@code T} as text (S).
 *
 * <p>The order of the texts, by code points, need not be that of {@code T}: so its attributes can
 * be tested for equality and prefixes, but not compared, and a sort key of it has no ranges.
 * Implement {@link OrderedTextConverter} where the texts keep the order.
 *
 * @param <T> the Java type
 */
public interface TextConverter<T> extends AttributeConverter<T> {

  /**
   * The text of {@code value}, not null; any exception means that it can't be stored. Two equal
   * values have the same text.
   */
  String toText(T value);

  /** The value of {@code text}, not null; any exception means that there is none. */
  T fromText(String text);

  @Override
  default AttributeValue toValue(T value) {
    return AttributeValues.text(UserCode.text(this, value));
  }

  @Override
  default T fromValue(AttributeValue value) {
    return UserCode.ofText(this, AttributeValues.textOf(value));
  }
}
