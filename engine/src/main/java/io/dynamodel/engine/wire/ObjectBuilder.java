package io.dynamodel.engine.wire;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An object that is being made. A field whose value is {@code null} is left out. */
public final class ObjectBuilder {

  private final Map<String, Json> fields = new LinkedHashMap<>();

  ObjectBuilder() {}

  public ObjectBuilder put(String name, @Nullable Json value) {
    if (value != null) {
      fields.put(name, value);
    }
    return this;
  }

  public ObjectBuilder put(String name, @Nullable String text) {
    return put(name, text == null ? null : Json.of(text));
  }

  public ObjectBuilder put(String name, boolean value) {
    return put(name, Json.of(value));
  }

  public ObjectBuilder put(String name, long number) {
    return put(name, Json.of(number));
  }

  public ObjectBuilder put(String name, double number) {
    return put(name, Json.of(number));
  }

  public ObjectBuilder put(String name, List<? extends Json> elements) {
    return put(name, Json.of(elements));
  }

  public Json.Obj json() {
    return new Json.Obj(Collections.unmodifiableMap(fields));
  }
}
