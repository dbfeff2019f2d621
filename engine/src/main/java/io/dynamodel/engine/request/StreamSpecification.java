package io.dynamodel.engine.request;

import io.dynamodel.engine.wire.Json;
import io.dynamodel.engine.wire.ServiceException;
import org.jspecify.annotations.Nullable;

/** The stream that a table gets or loses, and the content of its records. */
public record StreamSpecification(boolean enabled, @Nullable String viewType) {

  static @Nullable StreamSpecification of(Input request) {
    Input input = request.optionalInput("StreamSpecification");
    return input == null
        ? null
        : new StreamSpecification(
            input.flag("StreamEnabled"), input.optionalText("StreamViewType"));
  }

  /** Checks it for a table that is being created. */
  void checkToCreate() {
    if (enabled && viewType == null) {
      throw ServiceException.invalidParameter(
          "Table is being created with a stream enabled, UpdateViewType is required");
    }
    if (!enabled && viewType != null) {
      throw ServiceException.invalidParameter(
          "Table is being created with a stream disabled, UpdateViewType should not be specified");
    }
  }

  /** Checks it for a table that is there. */
  void checkToUpdate() {
    if (enabled && viewType == null) {
      throw ServiceException.invalidParameter(
          "If stream is being enabled then UpdateViewType is required");
    }
    if (!enabled && viewType != null) {
      throw ServiceException.invalidParameter(
          "If stream is being disabled, then UpdateViewType must not be specified");
    }
  }

  /** The description of the stream, null if it is disabled. */
  public @Nullable Json json() {
    return enabled
        ? Json.object().put("StreamEnabled", true).put("StreamViewType", viewType).json()
        : null;
  }
}
