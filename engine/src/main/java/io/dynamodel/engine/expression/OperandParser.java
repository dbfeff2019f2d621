package io.dynamodel.engine.expression;

import io.dynamodel.engine.expression.Token.Kind;
import io.dynamodel.engine.item.Value;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads operands: values, paths, and calls of functions with operands of their own. */
abstract class OperandParser extends Parser {

  /** Stands for a wrong operand, and is never evaluated. */
  static final Literal NOTHING = new Literal(new Value.Null());

  private final Placeholders placeholders;

  OperandParser(String kind, String text, Set<String> keywords, Placeholders placeholders) {
    super(kind, text, keywords, placeholders);
    this.placeholders = placeholders;
  }

  /** Whether this is an update, with other functions than a condition. */
  abstract boolean isUpdate();

  /** The operand that a call gives. The call may have too few operands, or too many. */
  abstract Operand operand(Call call);

  final Operand operand() {
    if (at("(")) {
      return continued(group(this::operand));
    }
    if (atCall()) {
      return call().map(this::operand).orElse(NOTHING);
    }
    return current().kind() == Kind.VALUE ? new Literal(value()) : path();
  }

  /** Adds the steps after parentheses to the path inside. Updates do not allow them. */
  final Operand continued(Operand operand) {
    return operand instanceof Path path && !isUpdate() ? withSteps(path) : operand;
  }

  /** Reads a call. It is empty if there is no such function here, which is a problem. */
  final Optional<Call> call() {
    String name = takeOperator().text();
    expect("(");
    List<Operand> operands = list(this::operand);
    expect(")");
    Optional<FunctionName> function = FunctionName.of(name);
    if (function.isEmpty()) {
      problem(Rule.FUNCTION, "Invalid function name; function: " + name);
    }
    return function.filter(this::isAllowed).map(known -> counted(new Call(known, operands)));
  }

  private boolean isAllowed(FunctionName function) {
    if (function.isOfUpdates() == isUpdate()) {
      return true;
    }
    problem(
        Rule.FUNCTION,
        "The function is not allowed in "
            + (isUpdate() ? "an update" : "a condition")
            + " expression; function: "
            + function.text());
    return false;
  }

  private Call counted(Call call) {
    if (!call.isComplete()) {
      problem(
          Rule.COUNT,
          "Incorrect number of operands for operator or function; operator or function: "
              + call.function().text()
              + ", number of operands: "
              + call.operands().size());
    }
    return call;
  }

  /** Takes a placeholder of a value. */
  final Value value() {
    if (current().kind() != Kind.VALUE) {
      throw syntaxError();
    }
    String key = take().text();
    Value value = placeholders.value(key);
    if (value == null) {
      problem(
          Rule.VALUE,
          "An expression attribute value used in expression is not defined; attribute value: "
              + key);
      return NOTHING.value();
    }
    return value;
  }
}
