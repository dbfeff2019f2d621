package io.dynamodel.engine.partiql;

import io.dynamodel.engine.expression.Condition;
import io.dynamodel.engine.expression.Conditions;
import io.dynamodel.engine.expression.Literal;
import io.dynamodel.engine.expression.Operand;
import io.dynamodel.engine.expression.Operator;
import io.dynamodel.engine.expression.Path;
import io.dynamodel.engine.expression.Step;
import io.dynamodel.engine.item.Type;
import io.dynamodel.engine.item.Value;
import io.dynamodel.engine.partiql.Token.Kind;
import io.dynamodel.engine.wire.ServiceException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/** Reads conditions: OR binds least, then AND, then NOT. */
abstract class ConditionParser extends ValueParser {

  private static final Map<String, Operator> COMPARATORS =
      Map.of(
          "=", Operator.EQ,
          "<>", Operator.NE,
          "!=", Operator.NE,
          "<", Operator.LT,
          "<=", Operator.LE,
          ">", Operator.GT,
          ">=", Operator.GE);

  ConditionParser(List<Token> tokens, List<Value> parameters) {
    super(tokens, parameters);
  }

  final Condition condition() {
    return nested(() -> chain(this::and, "OR", Condition.Or::new));
  }

  private Condition and() {
    return chain(this::not, "AND", Condition.And::new);
  }

  private Condition chain(
      Supplier<Condition> part, String keyword, Function<List<Condition>, Condition> joined) {
    Condition first = part.get();
    if (!at(keyword)) {
      return first;
    }
    List<Condition> parts = new ArrayList<>(List.of(first));
    while (take(keyword)) {
      parts.add(part.get());
    }
    return joined.apply(parts);
  }

  private Condition not() {
    boolean isNegated = false;
    while (take("NOT")) {
      isNegated = !isNegated;
    }
    Condition condition = test();
    return isNegated ? new Condition.Not(condition) : condition;
  }

  private Condition test() {
    if (take("(")) {
      Condition inner = condition();
      expect(")");
      return inner;
    }
    if (atCall() && !at("size")) {
      return called();
    }
    Operand subject = operand();
    Operator comparator = current().kind() == Kind.SIGN ? COMPARATORS.get(current().text()) : null;
    if (comparator != null) {
      take();
      return Conditions.test(subject, comparator, List.of(operand()));
    }
    if (take("IS")) {
      return is(subject);
    }
    return take("NOT") ? new Condition.Not(among(subject)) : among(subject);
  }

  private Condition among(Operand subject) {
    if (take("BETWEEN")) {
      Operand lower = operand();
      expect("AND");
      return Conditions.test(subject, Operator.BETWEEN, List.of(lower, operand()));
    }
    expect("IN");
    return Conditions.test(subject, Operator.IN, others());
  }

  /** What follows IN: operands in parentheses, or a value that is a list. */
  private List<Operand> others() {
    if (at("(")) {
      return enclosed("(", this::operand, ")");
    }
    if (atValue() && value() instanceof Value.L list) {
      return list.elements().stream().<Operand>map(Literal::new).toList();
    }
    throw unexpected();
  }

  private Condition is(Operand subject) {
    boolean isNegated = take("NOT");
    Condition condition =
        take("MISSING") ? Conditions.called(Operator.NULL, subject, List.of()) : isNull(subject);
    return isNegated ? new Condition.Not(condition) : condition;
  }

  private Condition isNull(Operand subject) {
    expect("NULL");
    return new Condition.HasType(subject, Type.NULL.name());
  }

  private Condition called() {
    String function = take().text().toLowerCase(Locale.ROOT);
    return switch (function) {
      case "begins_with" -> called(Operator.BEGINS_WITH);
      case "contains" -> called(Operator.CONTAINS);
      case "attribute_type" -> {
        List<Operand> operands = operands(2);
        yield Conditions.hasType(operands.get(0), operands.get(1));
      }
      default -> throw noFunction(function);
    };
  }

  private Condition called(Operator function) {
    List<Operand> operands = operands(2);
    return Conditions.called(function, operands.get(0), List.of(operands.get(1)));
  }

  /** The operands of a function. */
  final List<Operand> operands(int count) {
    List<Operand> operands = enclosed("(", this::operand, ")");
    if (operands.size() != count) {
      throw Malformed.because("Wrong number of arguments");
    }
    return operands;
  }

  static ServiceException noFunction(String name) {
    return Malformed.because("No such function: " + name);
  }

  final Operand operand() {
    if (atValue()) {
      return new Literal(value());
    }
    if (!atCall()) {
      return path();
    }
    String function = take().text().toLowerCase(Locale.ROOT);
    if (!function.equals("size")) {
      throw noFunction(function);
    }
    return Conditions.size(operands(1).get(0));
  }

  final Path path() {
    String attribute = name();
    List<Step> steps = new ArrayList<>();
    while (at(".") || at("[")) {
      steps.add(take(".") ? new Step.Name(name()) : element());
    }
    Path path = new Path(attribute, steps);
    String problem = path.tooLong();
    if (problem != null) {
      throw ServiceException.validation(problem);
    }
    return path;
  }

  /** A step in brackets: the index of an element, or the name of a member. */
  private Step element() {
    expect("[");
    if (current().kind() != Kind.TEXT && current().kind() != Kind.NUMBER) {
      throw unexpected();
    }
    Token token = take();
    expect("]");
    return token.kind() == Kind.TEXT
        ? new Step.Name(token.text())
        : new Step.Index(index(token.text()));
  }

  private static int index(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw Malformed.because("Invalid index: " + text);
    }
  }

  /** The name of an attribute, of a table or of an index. */
  final String name() {
    if (!current().isName()) {
      throw unexpected();
    }
    String name = take().text();
    if (name.isEmpty()) {
      throw ServiceException.validation("Path component cannot be an empty string");
    }
    return name;
  }
}
