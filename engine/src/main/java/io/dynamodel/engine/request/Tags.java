package io.dynamodel.engine.request;

import io.dynamodel.engine.wire.Json;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Words that users put on their tables. */
public final class Tags {

  private Tags() {}

  static Map<String, String> of(Input request) {
    Map<String, String> tags = new LinkedHashMap<>();
    request.inputs("Tags").forEach(tag -> tags.put(tag.text("Key"), tag.text("Value")));
    return Collections.unmodifiableMap(tags);
  }

  /** The tags as they are listed. */
  public static Json json(Map<String, String> tags) {
    return Json.of(
        tags.entrySet().stream()
            .map(tag -> Json.object().put("Key", tag.getKey()).put("Value", tag.getValue()).json())
            .toList());
  }
}
