package io.dynamodel.engine.dynalite;

import io.dynamodel.engine.wire.Json;
import io.dynamodel.engine.wire.ObjectBuilder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Expressions with the names and values that they use. One object makes those of one request. */
final class RandomExpressions {

  private static final List<String> ATTRIBUTES =
      List.of("a", "b", "c", "d", "l", "g", "h", "p", "s", "size", "a.b", "c[0]", "d.x", "c[1].a");

  private final RandomValues values;
  private final Map<String, Json> used = new LinkedHashMap<>();
  private final Map<String, Json> names = new LinkedHashMap<>();

  RandomExpressions(RandomValues values) {
    this.values = values;
  }

  /** Adds what the expressions use to the request. */
  void addTo(ObjectBuilder request) {
    if (values.chance(0.02)) {
      value(values.text());
    }
    if (!used.isEmpty()) {
      request.put("ExpressionAttributeValues", new Json.Obj(used));
    }
    if (!names.isEmpty()) {
      request.put("ExpressionAttributeNames", new Json.Obj(names));
    }
  }

  String value(Json value) {
    String name = ":v" + used.size();
    used.put(name, value);
    return name;
  }

  private String value() {
    return values.chance(0.01) ? ":missing" : value(values.any());
  }

  String path() {
    String path = values.oneOf(ATTRIBUTES);
    if (path.matches("[a-z]+") && values.chance(0.4)) {
      String name = "#n" + names.size();
      names.put(name, Json.of(path));
      return name;
    }
    return path;
  }

  private String operand() {
    return values.chance(0.5) ? value() : values.chance(0.8) ? path() : "size(" + path() + ")";
  }

  String condition() {
    return condition(0);
  }

  private String condition(int depth) {
    return switch (values.below(depth < 2 ? 14 : 10)) {
      case 0, 1, 2 ->
          (values.chance(0.8) ? path() : operand())
              + " "
              + values.oneOf(List.of("=", "<>", "<", "<=", ">", ">="))
              + " "
              + operand();
      // dynalite breaks down at bounds that are absent attributes.
      case 3 -> operand() + " BETWEEN " + value() + " AND " + value();
      case 4 -> path() + " IN (" + value() + ", " + value() + ")";
      case 5 -> "attribute_exists(" + path() + ")";
      case 6 -> "attribute_not_exists(" + path() + ")";
      case 7 -> "begins_with(" + path() + ", " + value() + ")";
      case 8 -> "contains(" + path() + ", " + operand() + ")";
      case 9 ->
          "attribute_type("
              + path()
              + ", "
              + value(
                  Json.object()
                      .put("S", values.oneOf(List.of("S", "N", "L", "M", "BOOL", "X")))
                      .json())
              + ")";
      case 10 -> "NOT " + condition(depth + 1);
      case 11 -> "(" + condition(depth + 1) + ")";
      case 12 -> condition(depth + 1) + " AND " + condition(depth + 1);
      default -> condition(depth + 1) + " or " + condition(depth + 1);
    };
  }

  String update() {
    List<String> clauses = new ArrayList<>();
    for (String clause : List.of("SET", "REMOVE", "ADD", "DELETE")) {
      if (values.chance(clause.equals("SET") ? 0.7 : 0.25)) {
        List<String> actions = new ArrayList<>();
        for (int i = 1 + values.below(3); i > 0; i--) {
          actions.add(action(clause));
        }
        clauses.add(clause + " " + String.join(", ", actions));
      }
    }
    return String.join(" ", clauses);
  }

  private String action(String clause) {
    return switch (clause) {
      case "SET" -> path() + " = " + assigned();
      case "REMOVE" -> path();
      default -> path() + " " + value();
    };
  }

  private String assigned() {
    return switch (values.below(6)) {
      case 0 -> path();
      case 1 -> path() + values.oneOf(List.of(" + ", " - ")) + value(values.number());
      case 2 -> "if_not_exists(" + path() + ", " + value() + ")";
      case 3 -> "list_append(" + operand() + ", " + operand() + ")";
      default -> value();
    };
  }

  String projection() {
    List<String> paths = new ArrayList<>();
    for (int i = 1 + values.below(3); i > 0; i--) {
      paths.add(path());
    }
    return String.join(", ", paths);
  }
}
