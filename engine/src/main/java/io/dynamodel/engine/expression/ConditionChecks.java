package io.dynamodel.engine.expression;

import io.dynamodel.engine.expression.Condition.Test;
import io.dynamodel.engine.item.Numbers;
import io.dynamodel.engine.item.Type;
import io.dynamodel.engine.item.Value;
import io.dynamodel.engine.item.ValueOrder;
import java.util.Base64;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The checks of the tests and function calls of a condition. */
final class ConditionChecks {

  private static final int MAX_IN_OPERANDS = 100;

  private final BiConsumer<Rule, String> problems;

  ConditionChecks(BiConsumer<Rule, String> problems) {
    this.problems = problems;
  }

  /** Says that a function can't stand where it does. */
  void misused(Call call) {
    add(
        Rule.FUNCTION_USE,
        "The function is not allowed to be used this way in an expression; function: "
            + call.function().text());
  }

  /** Checks a comparison. */
  void check(Test test) {
    String name = test.operator().text();
    List<Operand> others = test.others();
    switch (test.operator()) {
      case IN -> {
        if (others.size() > MAX_IN_OPERANDS) {
          add(
              Rule.COUNT,
              "The IN operator is provided with too many operands; number of operands: "
                  + others.size());
        }
      }
      case BETWEEN -> {
        checkBounds(others.get(0), others.get(1));
        checkTypes(name, test);
      }
      default -> {
        checkDistinct(name, test.subject(), others.get(0));
        checkTypes(name, test);
      }
    }
  }

  /** Checks a call of a function that is a condition by itself. */
  void checkCalled(Test test) {
    String name = test.operator().text();
    if (test.others().isEmpty()) {
      if (!(test.subject() instanceof Path)) {
        add(
            Rule.TYPE,
            "Operator or function requires a document path; operator or function: " + name);
      }
    } else {
      checkDistinct(name, test.subject(), test.others().get(0));
      checkTypes(name, test);
    }
  }

  /** Checks the operand of {@code size}. */
  void checkSize(Call call) {
    Type type = call.first().type();
    if (type == Type.N || type == Type.BOOL || type == Type.NULL) {
      wrongType(call.function().text(), type.name());
    }
  }

  /** The name of a type that {@code attribute_type} is called with. */
  String typeName(Call call) {
    Operand operand = call.second();
    checkDistinct(call.function().text(), call.first(), operand);
    Type type = operand.type();
    if (!(operand instanceof Literal literal && literal.value() instanceof Value.S name)) {
      wrongType(
          call.function().text(), type == null ? "{NS,SS,L,BS,N,M,B,BOOL,NULL,S}" : type.name());
      return "";
    }
    if (!isType(name.text())) {
      add(
          Rule.TYPE,
          "Invalid attribute type name found; type: "
              + name.text()
              + ", valid types: {B,NULL,SS,BOOL,L,BS,N,NS,S,M}");
    }
    return name.text();
  }

  private static boolean isType(String name) {
    for (Type type : Type.values()) {
      if (type.name().equals(name)) {
        return true;
      }
    }
    return false;
  }

  private void checkDistinct(String name, Operand first, Operand second) {
    if (first instanceof Path && first.equals(second)) {
      add(
          Rule.DISTINCT,
          "The first operand must be distinct from the remaining operands for this operator or"
              + " function; operator: "
              + name
              + ", first operand: "
              + first);
    }
  }

  private void checkTypes(String name, Test test) {
    checkType(name, test.operator(), test.subject().type());
    for (Operand other : test.others()) {
      checkType(name, test.operator(), other.type());
    }
  }

  private void checkType(String name, Operator operator, @Nullable Type type) {
    if (type != null && !operator.takes(type)) {
      wrongType(name, type.name());
    }
  }

  private void wrongType(String name, String type) {
    add(
        Rule.TYPE,
        "Incorrect operand type for operator or function; operator or function: "
            + name
            + ", operand type: "
            + type);
  }

  private void checkBounds(Operand lower, Operand upper) {
    if (!(lower instanceof Literal first && upper instanceof Literal second)) {
      return;
    }
    if (first.type() != second.type()) {
      wrongBounds("same data type for lower and upper bounds", first.value(), second.value());
    } else if (Operator.areOrdered(first.value(), second.value())
        && ValueOrder.compare(first.value(), second.value()) > 0) {
      wrongBounds(
          "upper bound to be greater than or equal to lower bound", first.value(), second.value());
    }
  }

  private void wrongBounds(String required, Value lower, Value upper) {
    add(
        Rule.TYPE,
        "The BETWEEN operator requires "
            + required
            + "; lower bound operand: AttributeValue: "
            + shown(lower)
            + ", upper bound operand: AttributeValue: "
            + shown(upper));
  }

  private static String shown(Value value) {
    return "{" + value.type() + ":" + content(value) + "}";
  }

  private static String content(Value value) {
    if (value instanceof Value.S s) {
      return s.text();
    }
    if (value instanceof Value.N n) {
      return Numbers.text(n);
    }
    return value instanceof Value.B b ? Base64.getEncoder().encodeToString(b.bytes()) : "";
  }

  private void add(Rule rule, String problem) {
    problems.accept(rule, problem);
  }
}
