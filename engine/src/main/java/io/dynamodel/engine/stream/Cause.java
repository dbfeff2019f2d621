package io.dynamodel.engine.stream;

import io.dynamodel.engine.wire.Json;
import org.jspecify.annotations.Nullable;

/** Why an item was written. */
public enum Cause {
  /** A request asked for it. */
  REQUEST,
  /** The item's time to live was over. */
  EXPIRY;

  /** The writer in a record: only the service itself is named. */
  @Nullable Json userIdentity() {
    return this == EXPIRY
        ? Json.object().put("principalId", "dynamodb.amazonaws.com").put("type", "Service").json()
        : null;
  }
}
