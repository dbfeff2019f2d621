package io.dynamodel;

import io.dynamodel.exception.KeyText;
import io.dynamodel.internal.json.JsonText;
import io.dynamodel.internal.json.SerialItem;
import io.dynamodel.schema.KeyPart;
import io.dynamodel.schema.TableSchema;
import java.io.Serializable;
import java.util.Collections;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The key of one item of a model's table. The table class makes it of its parts, of an item, or of
 * a text that was kept:
 *
 * <pre>{@code
 * Key<Event> key = EventTable.key("e1", now);
 * queue.send(key.encode());                          // {"event_id":{"S":"e1"},"timestamp":{"S":…}}
 * Key<Event> same = EventTable.decodeKey(queue.receive());
 * Key<Event> removed = EventTable.keyOf(streamRecord.keys());
 * }</pre>
 *
 * @param <M> the model
 */
public final class Key<M> implements Serializable {
  private static final long serialVersionUID = 1L;

  private final String model;
  private final transient Map<String, AttributeValue> attributes;

  /** The map is not copied. */
  private Key(String model, Map<String, AttributeValue> attributes) {
    this.model = model;
    this.attributes = attributes;
  }

  /** The key of those parts. For generated code. */
  public static <M> Key<M> of(TableSchema<M> schema, KeyPart... parts) {
    return of(schema, KeyPart.attributes(parts));
  }

  /** The key of those attributes, as it was sent. For the runtime. */
  public static <M> Key<M> of(TableSchema<M> schema, Map<String, AttributeValue> attributes) {
    return new Key<>(schema.model(), Collections.unmodifiableMap(attributes));
  }

  private Object writeReplace() {
    return new Kept(model, SerialItem.of(attributes));
  }

  private record Kept(String model, SerialItem attributes) implements Serializable {
    private Object readResolve() {
      return new Key<>(model, Collections.unmodifiableMap(attributes.attributes()));
    }
  }

  /** Its type's schema, of those of {@code table}. */
  @SuppressWarnings("unchecked") // the model says so, or else there is no other
  TableSchema<M> schemaIn(TableSchema<? super M> table) {
    return (TableSchema<M>)
        table
            .of(model)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "table %s, key %s: it is a key of %s, which is no type of %s"
                            .formatted(table.table(), this, model, table.model())));
  }

  /** The key attributes by their stored names, the partition key first: unmodifiable. */
  public Map<String, AttributeValue> attributes() {
    return attributes;
  }

  /**
   * The whole key as text that can be kept, such as {@code {"id":{"S":"x"},"at":{"N":"7"}}}
   * (DynamoDB JSON). {@code decodeKey} of the table class reads it.
   */
  public String encode() {
    return JsonText.of(attributes());
  }

  /** Keys are equal that have equal values in the same model. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Key<?> key
        && model.equals(key.model)
        && attributes().equals(key.attributes());
  }

  @Override
  public int hashCode() {
    return attributes().hashCode();
  }

  /**
   * The attributes with their values for messages, such as {@code {id=7}}: of each value the first
   * 100 characters. {@link #encode} has all.
   */
  @Override
  public String toString() {
    return KeyText.of(attributes());
  }
}
