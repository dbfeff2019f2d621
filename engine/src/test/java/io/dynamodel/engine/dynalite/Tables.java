package io.dynamodel.engine.dynalite;

import io.dynamodel.engine.wire.Json;
import io.dynamodel.engine.wire.ObjectBuilder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The tables of the comparison: one without sort key, one with indexes, one with binary keys. */
enum Tables {
  SIMPLE("simple", keys("p", "S"), Map.of()),
  INDEXED(
      "indexed",
      keys("p", "S", "s", "N"),
      Map.of("local", keys("p", "S", "l", "S"), "global", keys("g", "S", "h", "N"))),
  BINARY("binary", keys("p", "B", "s", "S"), Map.of());

  private final String tableName;
  private final Map<String, String> keys;
  private final Map<String, Map<String, String>> indexes;

  Tables(String tableName, Map<String, String> keys, Map<String, Map<String, String>> indexes) {
    this.tableName = tableName;
    this.keys = keys;
    this.indexes = indexes;
  }

  String tableName() {
    return tableName;
  }

  /** The types of the key attributes by their names, the partition key first. */
  Map<String, String> keys() {
    return keys;
  }

  Map<String, Map<String, String>> indexes() {
    return indexes;
  }

  /** The types of the attributes that are keys of indexes alone. */
  Map<String, String> indexKeys() {
    Map<String, String> all = new LinkedHashMap<>();
    indexes.values().forEach(all::putAll);
    all.keySet().removeAll(keys.keySet());
    return all;
  }

  /** The request that creates it. */
  Json create() {
    Map<String, String> attributes = new LinkedHashMap<>(keys);
    attributes.putAll(indexKeys());
    List<Json> definitions = new ArrayList<>();
    attributes.forEach(
        (name, type) ->
            definitions.add(
                Json.object().put("AttributeName", name).put("AttributeType", type).json()));
    ObjectBuilder request =
        Json.object()
            .put("TableName", tableName)
            .put("BillingMode", "PAY_PER_REQUEST")
            .put("AttributeDefinitions", definitions)
            .put("KeySchema", schema(keys));
    indexes.forEach(
        (name, schema) ->
            request.put(
                name.equals("local") ? "LocalSecondaryIndexes" : "GlobalSecondaryIndexes",
                List.of(
                    Json.object()
                        .put("IndexName", name)
                        .put("KeySchema", schema(schema))
                        .put("Projection", Json.object().put("ProjectionType", "ALL").json())
                        .json())));
    return request.json();
  }

  private static List<Json> schema(Map<String, String> keys) {
    List<Json> schema = new ArrayList<>();
    for (String name : keys.keySet()) {
      schema.add(
          Json.object()
              .put("AttributeName", name)
              .put("KeyType", schema.isEmpty() ? "HASH" : "RANGE")
              .json());
    }
    return schema;
  }

  private static Map<String, String> keys(String... namesAndTypes) {
    Map<String, String> keys = new LinkedHashMap<>();
    for (int i = 0; i < namesAndTypes.length; i += 2) {
      keys.put(namesAndTypes[i], namesAndTypes[i + 1]);
    }
    return keys;
  }
}
