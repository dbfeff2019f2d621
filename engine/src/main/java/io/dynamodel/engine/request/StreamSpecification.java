package io.dynamodel.engine.request;

import io.dynamodel.engine.wire.Json;
import org.jspecify.annotations.Nullable;

/** Whether a table has a stream, and what is in its records: {@code NEW_AND_OLD_IMAGES}, … */
public record StreamSpecification(boolean enabled, @Nullable String viewType) {

  static @Nullable StreamSpecification of(Input request) {
    Input input = request.optionalInput("StreamSpecification");
    return input == null
        ? null
        : new StreamSpecification(
            input.flag("StreamEnabled"), input.optionalText("StreamViewType"));
  }

  /** The specification as it is described. */
  public Json json() {
    return Json.object().put("StreamEnabled", enabled).put("StreamViewType", viewType).json();
  }
}
