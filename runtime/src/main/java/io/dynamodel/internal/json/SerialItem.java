package io.dynamodel.internal.json;

import java.io.Serializable;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** An item that survives Java serialisation: as its text, since the SDK's bytes come back empty. */
public final class SerialItem implements Serializable {
  private static final long serialVersionUID = 1L;

  private final transient Map<String, AttributeValue> attributes;

  private SerialItem(Map<String, AttributeValue> attributes) {
    this.attributes = attributes;
  }

  /** Of {@code attributes}; null if there are none. */
  public static @Nullable SerialItem ofNullable(@Nullable Map<String, AttributeValue> attributes) {
    return attributes == null ? null : of(attributes);
  }

  /** Of {@code attributes}. */
  public static SerialItem of(Map<String, AttributeValue> attributes) {
    return new SerialItem(attributes);
  }

  /** The attributes. */
  public Map<String, AttributeValue> attributes() {
    return attributes;
  }

  private Object writeReplace() {
    return new Text(JsonText.of(attributes));
  }

  private record Text(String json) implements Serializable {
    private Object readResolve() {
      return of(JsonText.read(json, Integer.MAX_VALUE));
    }
  }
}
