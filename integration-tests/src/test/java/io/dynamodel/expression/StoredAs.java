package io.dynamodel.expression;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What attributes store for values: users do not see it, so this stands in their package. */
public final class StoredAs {
  private StoredAs() {}

  /** What {@code attribute} stores for {@code value}. */
  public static <V> AttributeValue of(Attribute<?, V> attribute, V value) {
    return ConvertedAttribute.of(attribute).toValue(value);
  }
}
