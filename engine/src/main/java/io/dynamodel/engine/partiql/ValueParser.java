package io.dynamodel.engine.partiql;

import io.dynamodel.engine.item.Numbers;
import io.dynamodel.engine.item.Type;
import io.dynamodel.engine.item.Value;
import io.dynamodel.engine.item.Values;
import io.dynamodel.engine.partiql.Token.Kind;
import io.dynamodel.engine.wire.Json;
import io.dynamodel.engine.wire.ServiceException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads values: those that stand in the statement, and the parameters that stand beside it. */
abstract class ValueParser extends Parser {

  private final Iterator<Value> parameters;

  /**
   * Takes a statement.
   *
   * @throws ServiceException if it needs more parameters or fewer
   */
  ValueParser(List<Token> tokens, List<Value> parameters) {
    super(tokens);
    this.parameters = parameters.iterator();
    if (tokens.stream().filter(token -> token.is("?")).count() != parameters.size()) {
      throw ServiceException.validation(
          "Number of parameters in request and statement don't match.");
    }
  }

  /** Whether a value is next. */
  final boolean atValue() {
    return current().kind() == Kind.TEXT
        || current().kind() == Kind.NUMBER
        || List.of("?", "-", "[", "{", "<<", "TRUE", "FALSE", "NULL").stream().anyMatch(this::at);
  }

  final Value value() {
    if (current().kind() == Kind.TEXT) {
      return new Value.S(take().text());
    }
    if (at("[")) {
      return new Value.L(enclosed("[", this::value, "]"));
    }
    if (at("<<")) {
      return set(enclosed("<<", this::value, ">>"));
    }
    if (at("{")) {
      return map();
    }
    if (take("?")) {
      return parameters.next();
    }
    if (take("NULL")) {
      return new Value.Null();
    }
    if (at("TRUE") || at("FALSE")) {
      return new Value.Bool(take().is("TRUE"));
    }
    return number(take("-") ? "-" : "");
  }

  private Value number(String sign) {
    if (current().kind() != Kind.NUMBER) {
      throw unexpected();
    }
    return Numbers.parse(sign + take().text());
  }

  private Value map() {
    Map<String, Value> members = new LinkedHashMap<>();
    enclosed("{", () -> member(members), "}");
    return new Value.M(members);
  }

  private String member(Map<String, Value> members) {
    if (current().kind() != Kind.TEXT) {
      throw unexpected();
    }
    String name = take().text();
    expect(":");
    members.put(name, value());
    return name;
  }

  /** Makes a set of some elements, with the checks that one in a request has. */
  private static Value set(List<Value> elements) {
    Type type = elements.isEmpty() ? Type.S : elements.get(0).type();
    if (!type.isKeyType() || elements.stream().anyMatch(element -> element.type() != type)) {
      throw ServiceException.validation(
          "One or more parameter values were invalid: A set has elements of one type: text, numbers"
              + " or bytes");
    }
    String name = type.name();
    List<Json> contents =
        elements.stream().map(element -> Values.json(element).fields().get(name)).toList();
    return Values.read(Json.object().put(name + "S", contents).json());
  }
}
