package io.dynamodel.engine.journal;

import io.dynamodel.engine.wire.Json;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Set;

/**
 * A request that changed a table as a whole. It is kept as it was asked, with its time, and done
 * again at the start.
 */
record Administration(Instant time, String operation, Json.Obj request) {

  static final String CREATE = "CreateTable";
  static final String DELETE = "DeleteTable";

  /** The operations that change tables. */
  static final Set<String> OPERATIONS =
      Set.of(CREATE, DELETE, "UpdateTable", "UpdateTimeToLive", "TagResource", "UntagResource");

  static Administration read(Json.Obj json) throws IOException {
    if (json.fields().get("time") instanceof Json.Text time
        && json.fields().get("operation") instanceof Json.Text operation
        && json.fields().get("request") instanceof Json.Obj request) {
      try {
        return new Administration(Instant.parse(time.text()), operation.text(), request);
      } catch (DateTimeException e) {
        throw new IOException("It has no time", e);
      }
    }
    throw new IOException("It is neither a change of a table nor of items");
  }

  Json json() {
    return Json.object()
        .put("time", time.toString())
        .put("operation", operation)
        .put("request", request)
        .json();
  }

  /** The name of the table. */
  String table() {
    Json name = request.fields().get("TableName");
    Json named = name == null ? request.fields().get("ResourceArn") : name;
    String nameOrArn = named instanceof Json.Text text ? text.text() : "";
    return nameOrArn.substring(nameOrArn.lastIndexOf('/') + 1);
  }
}
