package io.dynamodel;

import io.dynamodel.internal.KeyText;
import io.dynamodel.schema.KeyPart;
import io.dynamodel.schema.TableSchema;
import java.util.LinkedHashMap;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The key of one item of a model's table: made by the table class, such as {@code
 * EventTable.key("e1", now)}.
 *
 * @param <M> the model
 */
public final class Key<M> {
  private final TableSchema<M> schema;
  private final Map<String, AttributeValue> attributes;

  private Key(TableSchema<M> schema, Map<String, AttributeValue> attributes) {
    this.schema = schema;
    this.attributes = attributes;
  }

  /** The key of those parts. For generated code. */
  public static <M> Key<M> of(TableSchema<M> schema, KeyPart... parts) {
    Map<String, AttributeValue> attributes = new LinkedHashMap<>();
    for (KeyPart part : parts) {
      attributes.put(part.attribute(), part.value());
    }
    return new Key<>(schema, attributes);
  }

  /** The key of those attributes, as it was sent. */
  static <M> Key<M> of(TableSchema<M> schema, Map<String, AttributeValue> attributes) {
    return new Key<>(schema, attributes);
  }

  Map<String, AttributeValue> attributes() {
    return attributes;
  }

  /** Keys are equal that have equal values in the same model. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Key<?> key && schema == key.schema && attributes.equals(key.attributes);
  }

  @Override
  public int hashCode() {
    return attributes.hashCode();
  }

  /** The attributes with their values, such as {@code {id=7}}. */
  @Override
  public String toString() {
    return KeyText.of(attributes);
  }
}
