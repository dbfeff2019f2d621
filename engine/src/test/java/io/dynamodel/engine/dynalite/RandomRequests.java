package io.dynamodel.engine.dynalite;

import io.dynamodel.engine.wire.Json;
import io.dynamodel.engine.wire.ObjectBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Requests on a few tables: most are right, some are wrong in one place. */
final class RandomRequests {

  private static final List<String> RETURN_WRITTEN = List.of("NONE", "ALL_OLD", "ALL_NEW");
  private static final List<String> RETURN_UPDATED =
      List.of("NONE", "ALL_OLD", "ALL_NEW", "UPDATED_OLD", "UPDATED_NEW");
  private static final List<String> OPERATORS =
      List.of(
          "EQ",
          "NE",
          "LE",
          "LT",
          "GE",
          "GT",
          "NOT_NULL",
          "NULL",
          "CONTAINS",
          "NOT_CONTAINS",
          "BEGINS_WITH",
          "IN",
          "BETWEEN");

  private final RandomValues values;

  RandomRequests(Random random) {
    this.values = new RandomValues(random);
  }

  Asked next() {
    return switch (values.below(20)) {
      case 0, 1, 2, 3, 4, 5 -> put();
      case 6, 7 -> get();
      case 8, 9, 10, 11, 12 -> update();
      case 13, 14 -> delete();
      case 15, 16, 17 -> query();
      case 18 -> scan();
      default -> values.chance(0.5) ? batchGet() : batchWrite();
    };
  }

  private Tables table() {
    return values.oneOf(List.of(Tables.values()));
  }

  private String name(Tables table) {
    return values.chance(0.01) ? "unknown" : table.tableName();
  }

  private Json key(Tables table) {
    ObjectBuilder key = Json.object();
    table.keys().forEach((name, type) -> key.put(name, values.key(type)));
    if (values.chance(0.01)) {
      key.put("extra", values.any());
    }
    return values.chance(0.01) ? Json.object().json() : key.json();
  }

  private Json item(Tables table) {
    ObjectBuilder item = Json.object();
    ((Json.Obj) key(table)).fields().forEach(item::put);
    for (String attribute : List.of("a", "b", "c", "d", "size")) {
      if (values.chance(0.4)) {
        item.put(attribute, values.any());
      }
    }
    table
        .indexKeys()
        .forEach(
            (name, type) -> {
              if (values.chance(0.6)) {
                item.put(name, values.key(type));
              }
            });
    return item.json();
  }

  private Asked put() {
    Tables table = table();
    ObjectBuilder request = Json.object().put("TableName", name(table)).put("Item", item(table));
    returnValues(request, RETURN_WRITTEN);
    condition(request);
    return new Asked("PutItem", request.json());
  }

  private Asked delete() {
    Tables table = table();
    ObjectBuilder request = Json.object().put("TableName", name(table)).put("Key", key(table));
    returnValues(request, RETURN_WRITTEN);
    condition(request);
    return new Asked("DeleteItem", request.json());
  }

  private Asked get() {
    Tables table = table();
    ObjectBuilder request = Json.object().put("TableName", name(table)).put("Key", key(table));
    if (values.chance(0.3)) {
      request.put("ConsistentRead", true);
    }
    projection(request);
    return new Asked("GetItem", request.json());
  }

  private Asked update() {
    Tables table = table();
    ObjectBuilder request = Json.object().put("TableName", name(table)).put("Key", key(table));
    returnValues(request, RETURN_UPDATED);
    if (values.chance(0.8)) {
      RandomExpressions expressions = new RandomExpressions(values);
      request.put("UpdateExpression", expressions.update());
      if (values.chance(0.3)) {
        request.put("ConditionExpression", expressions.condition());
      }
      expressions.addTo(request);
    } else {
      ObjectBuilder updates = Json.object();
      for (int i = 1 + values.below(2); i > 0; i--) {
        ObjectBuilder update =
            Json.object().put("Action", values.oneOf(List.of("PUT", "ADD", "DELETE")));
        if (values.chance(0.9)) {
          update.put("Value", values.any());
        }
        updates.put(values.oneOf(List.of("a", "b", "c", "l", "g")), update.json());
      }
      request.put("AttributeUpdates", updates.json());
      if (values.chance(0.3)) {
        request.put("Expected", expected());
      }
    }
    return new Asked("UpdateItem", request.json());
  }

  private Asked query() {
    Tables table = table();
    ObjectBuilder request = Json.object().put("TableName", name(table));
    Map<String, String> keys = table.keys();
    if (!table.indexes().isEmpty() && values.chance(0.5)) {
      String index = values.oneOf(List.copyOf(table.indexes().keySet()));
      keys = table.indexes().get(index);
      request.put("IndexName", index);
    }
    List<String> names = new ArrayList<>(keys.keySet());
    List<String> types = new ArrayList<>(keys.values());
    if (values.chance(0.8)) {
      RandomExpressions expressions = new RandomExpressions(values);
      String text = names.get(0) + " = " + expressions.value(values.key(types.get(0)));
      if (names.size() > 1 && values.chance(0.7)) {
        text += " AND " + range(names.get(1), types.get(1), expressions);
      }
      request.put("KeyConditionExpression", text);
      if (values.chance(0.4)) {
        request.put("FilterExpression", expressions.condition());
      }
      if (values.chance(0.3)) {
        request.put("ProjectionExpression", expressions.projection());
      }
      expressions.addTo(request);
    } else {
      ObjectBuilder conditions = Json.object();
      conditions.put(names.get(0), comparison("EQ", values.key(types.get(0))));
      if (names.size() > 1 && values.chance(0.7)) {
        conditions.put(names.get(1), comparison(values.oneOf(OPERATORS), values.key(types.get(1))));
      }
      request.put("KeyConditions", conditions.json());
      if (values.chance(0.3)) {
        request.put("QueryFilter", comparisons());
      }
    }
    if (values.chance(0.3)) {
      request.put("ScanIndexForward", values.chance(0.5));
    }
    if (values.chance(0.2)) {
      request.put("Limit", values.below(4));
    }
    if (values.chance(0.1)) {
      request.put(
          "Select",
          values.oneOf(
              List.of(
                  "COUNT", "ALL_ATTRIBUTES", "ALL_PROJECTED_ATTRIBUTES", "SPECIFIC_ATTRIBUTES")));
    }
    return new Asked("Query", request.json());
  }

  private String range(String name, String type, RandomExpressions expressions) {
    return switch (values.below(4)) {
      case 0 ->
          name
              + " BETWEEN "
              + expressions.value(values.key(type))
              + " AND "
              + expressions.value(values.key(type));
      case 1 -> "begins_with(" + name + ", " + expressions.value(values.key(type)) + ")";
      default ->
          name
              + " "
              + values.oneOf(List.of("=", "<", "<=", ">", ">="))
              + " "
              + expressions.value(values.key(type));
    };
  }

  private Asked scan() {
    Tables table = table();
    ObjectBuilder request = Json.object().put("TableName", name(table));
    if (!table.indexes().isEmpty() && values.chance(0.4)) {
      request.put("IndexName", values.oneOf(List.copyOf(table.indexes().keySet())));
    }
    if (values.chance(0.6)) {
      RandomExpressions expressions = new RandomExpressions(values);
      request.put("FilterExpression", expressions.condition());
      expressions.addTo(request);
    } else if (values.chance(0.3)) {
      request.put("ScanFilter", comparisons());
    }
    return new Asked("Scan", request.json());
  }

  private Asked batchGet() {
    Tables table = table();
    List<Json> keys = new ArrayList<>();
    for (int i = 1 + values.below(5); i > 0; i--) {
      keys.add(key(table));
    }
    Json asked = Json.object().put("Keys", keys).json();
    return new Asked(
        "BatchGetItem",
        Json.object().put("RequestItems", Json.object().put(name(table), asked).json()).json());
  }

  private Asked batchWrite() {
    Tables table = table();
    List<Json> writes = new ArrayList<>();
    for (int i = 1 + values.below(4); i > 0; i--) {
      writes.add(
          values.chance(0.6)
              ? Json.object()
                  .put("PutRequest", Json.object().put("Item", item(table)).json())
                  .json()
              : Json.object()
                  .put("DeleteRequest", Json.object().put("Key", key(table)).json())
                  .json());
    }
    return new Asked(
        "BatchWriteItem",
        Json.object().put("RequestItems", Json.object().put(name(table), writes).json()).json());
  }

  private void returnValues(ObjectBuilder request, List<String> words) {
    if (values.chance(0.5)) {
      request.put("ReturnValues", values.oneOf(words));
    }
  }

  private void condition(ObjectBuilder request) {
    if (values.chance(0.4)) {
      RandomExpressions expressions = new RandomExpressions(values);
      request.put("ConditionExpression", expressions.condition());
      expressions.addTo(request);
    } else if (values.chance(0.15)) {
      request.put("Expected", expected());
    }
  }

  private void projection(ObjectBuilder request) {
    if (values.chance(0.3)) {
      RandomExpressions expressions = new RandomExpressions(values);
      request.put("ProjectionExpression", expressions.projection());
      expressions.addTo(request);
    } else if (values.chance(0.1)) {
      request.put("AttributesToGet", List.of(Json.of("a"), Json.of("p")));
    }
  }

  private Json expected() {
    if (values.chance(0.7)) {
      return comparisons();
    }
    ObjectBuilder expected = Json.object();
    ObjectBuilder one = Json.object();
    if (values.chance(0.5)) {
      one.put("Exists", values.chance(0.5));
    }
    if (values.chance(0.6)) {
      one.put("Value", values.any());
    }
    return expected.put(values.oneOf(List.of("a", "b", "c")), one.json()).json();
  }

  private Json comparisons() {
    return Json.object()
        .put(
            values.oneOf(List.of("a", "b", "c", "l", "g")),
            comparison(values.oneOf(OPERATORS), values.any()))
        .json();
  }

  private Json comparison(String operator, Json operand) {
    ObjectBuilder comparison = Json.object().put("ComparisonOperator", operator);
    if (operator.equals("BETWEEN")) {
      return comparison.put("AttributeValueList", List.of(operand, values.any())).json();
    }
    if (operator.endsWith("NULL")) {
      return comparison.json();
    }
    return comparison.put("AttributeValueList", List.of(operand)).json();
  }
}
