package io.dynamodel.engine.partiql;

import io.dynamodel.engine.Requests;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Sends statements to a service of its own. In answers single quotes stand for double ones. */
final class Statements {

  static final String VALIDATION =
      "400 {'__type':'com.amazon.coral.validate#ValidationException','message':'";

  private final Requests requests;

  Statements(Requests requests) {
    this.requests = requests;
  }

  Requests requests() {
    return requests;
  }

  /** Sends one statement. */
  String run(String statement, String... parameters) {
    return runWith("", statement, parameters);
  }

  /** Sends one statement. {@code more} is what else the request has: {@code 'Limit':1}. */
  String runWith(String more, String statement, String... parameters) {
    String comma = more.isEmpty() ? "" : ",";
    return requests.send("ExecuteStatement", json(more + comma, statement, parameters));
  }

  /** Sends statements that are made by {@link #json}. */
  String batch(String... statements) {
    return requests.send(
        "BatchExecuteStatement", "{'Statements':[%s]}".formatted(String.join(",", statements)));
  }

  /** Sends statements that are made by {@link #json}. */
  String transact(String... statements) {
    return transactWith("", statements);
  }

  /** Sends statements with what else the request has. */
  String transactWith(String more, String... statements) {
    String comma = more.isEmpty() ? "" : ",";
    return requests.send(
        "ExecuteTransaction",
        "{%s%s'TransactStatements':[%s]}".formatted(more, comma, String.join(",", statements)));
  }

  /** A statement with its parameters, as it is sent. */
  static String json(String statement, String... parameters) {
    return json("", statement, parameters);
  }

  private static String json(String more, String statement, String... parameters) {
    String values =
        parameters.length == 0 ? "" : ",'Parameters':[%s]".formatted(String.join(",", parameters));
    return "{%s'Statement':'%s'%s}".formatted(more, escaped(statement), values);
  }

  /** Quotes would end the text, or be turned into others by the fixture. */
  private static String escaped(String statement) {
    return statement
        .chars()
        .mapToObj(
            c ->
                c < ' ' || c == '\'' || c == '"' || c == '\\'
                    ? "\\u%04x".formatted(c)
                    : String.valueOf((char) c))
        .collect(Collectors.joining());
  }

  /** Puts items, each as {@code 'id':{'S':'a'}}. */
  void put(String table, String... items) {
    Arrays.stream(items)
        .forEach(
            item ->
                requests.send("PutItem", "{'TableName':'%s','Item':{%s}}".formatted(table, item)));
  }

  /** The item with a key, or {@code {}}. */
  String get(String table, String key) {
    return requests.send("GetItem", "{'TableName':'%s','Key':{%s}}".formatted(table, key));
  }
}
