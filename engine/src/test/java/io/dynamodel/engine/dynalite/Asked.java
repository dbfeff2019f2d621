package io.dynamodel.engine.dynalite;

import io.dynamodel.engine.wire.Json;
import io.dynamodel.engine.wire.ObjectBuilder;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A request: the name of its operation, and its body. */
record Asked(String operation, Json body) {

  /** Whether the order of items in its answer is up to the engine. */
  boolean anyOrder() {
    return !operation.equals("Query");
  }

  /**
   * What deletes the items that it may have written, so that the tables are the same again where
   * only one engine did it.
   */
  List<Asked> deletes() {
    return switch (operation) {
      case "PutItem" -> List.of(delete(text("TableName"), field("Item")));
      case "UpdateItem", "DeleteItem" -> List.of(delete(text("TableName"), field("Key")));
      case "BatchWriteItem" ->
          fields("RequestItems").entrySet().stream()
              .flatMap(table -> written(table.getValue()).map(item -> delete(table.getKey(), item)))
              .toList();
      default -> List.of();
    };
  }

  private static Stream<Json> written(Json writes) {
    return ((Json.Arr) writes)
        .elements().stream()
            .flatMap(write -> ((Json.Obj) write).fields().values().stream())
            .flatMap(write -> ((Json.Obj) write).fields().values().stream());
  }

  private static Asked delete(String tableName, Json item) {
    ObjectBuilder key = Json.object();
    for (Tables table : Tables.values()) {
      if (table.tableName().equals(tableName)) {
        table.keys().keySet().forEach(name -> key.put(name, ((Json.Obj) item).fields().get(name)));
      }
    }
    return new Asked(
        "DeleteItem", Json.object().put("TableName", tableName).put("Key", key.json()).json());
  }

  private Map<String, Json> fields(String field) {
    return ((Json.Obj) field(field)).fields();
  }

  private String text(String field) {
    return ((Json.Text) field(field)).text();
  }

  private Json field(String field) {
    return ((Json.Obj) body).fields().getOrDefault(field, Json.object().json());
  }

  @Override
  public String toString() {
    return operation + " " + Reply.string(body);
  }
}
