package io.dynamodel.engine.stream;

import io.dynamodel.engine.item.Value;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A change of an item. {@code before} or {@code after} is null where there was none. */
public record ItemChange(
    Map<String, Value> key,
    @Nullable Map<String, Value> before,
    @Nullable Map<String, Value> after,
    Cause cause) {

  String eventName() {
    if (before == null) {
      return "INSERT";
    }
    return after == null ? "REMOVE" : "MODIFY";
  }
}
