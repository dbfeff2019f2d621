package io.dynamodel.engine.expression;

import io.dynamodel.engine.expression.Assigned.Difference;
import io.dynamodel.engine.expression.Assigned.IfNotExists;
import io.dynamodel.engine.expression.Assigned.ListAppend;
import io.dynamodel.engine.expression.Assigned.Sum;
import io.dynamodel.engine.expression.Parser.Call;
import io.dynamodel.engine.item.Type;
import io.dynamodel.engine.item.Value;
import java.util.Set;
import java.util.function.BiConsumer;

/** What the service checks in the operands of an update. */
final class UpdateChecks {

  private static final Set<Type> SETS = Set.of(Type.SS, Type.NS, Type.BS);

  private static final Set<String> CONDITION_FUNCTIONS =
      Set.of(
          "attribute_exists",
          "attribute_not_exists",
          "attribute_type",
          "begins_with",
          "contains",
          "size");

  private final BiConsumer<Rule, String> problems;

  UpdateChecks(BiConsumer<Rule, String> problems) {
    this.problems = problems;
  }

  /** Checks the value of an ADD. */
  void checkAdded(Value value) {
    if (value.type() != Type.N) {
      checkSet("ADD", value.type());
    }
  }

  /** Checks the value of a DELETE. */
  void checkDeleted(Value value) {
    checkSet("DELETE", value.type());
  }

  private void checkSet(String operator, Type type) {
    if (!SETS.contains(type)) {
      problems.accept(
          Rule.OPERAND,
          "Incorrect operand type for operator or function; operator: "
              + operator
              + ", operand type: "
              + title(type)
              + ", typeSet: ALLOWED_FOR_"
              + operator
              + "_OPERAND");
    }
  }

  private static String title(Type type) {
    return switch (type) {
      case S -> "STRING";
      case N -> "NUMBER";
      case B -> "BINARY";
      case L -> "LIST";
      case M -> "MAP";
      case NULL -> "NULL";
      case BOOL -> "BOOLEAN";
      case SS, NS, BS -> throw new AssertionError(type);
    };
  }

  /** The sum of two operands. */
  Operand sum(Operand left, Operand right) {
    checkTypes("+", left, right, Type.N);
    return new Sum(left, right);
  }

  /** The difference of two operands. */
  Operand difference(Operand left, Operand right) {
    checkTypes("-", left, right, Type.N);
    return new Difference(left, right);
  }

  /** What a function call means. */
  Operand called(Call call) {
    Operand nothing = new Literal(new Value.Null());
    boolean isKnown = call.name().equals("if_not_exists") || call.name().equals("list_append");
    if (!isKnown) {
      String problem =
          CONDITION_FUNCTIONS.contains(call.name())
              ? "The function is not allowed in an update expression; function: "
              : "Invalid function name; function: ";
      problems.accept(Rule.FUNCTION, problem + call.name());
      return nothing;
    }
    if (call.operands().size() != 2) {
      problems.accept(
          Rule.COUNT,
          "Incorrect number of operands for operator or function; operator or function: "
              + call.name()
              + ", number of operands: "
              + call.operands().size());
      return nothing;
    }
    Operand first = call.operands().get(0);
    Operand second = call.operands().get(1);
    if (call.name().equals("list_append")) {
      checkTypes(call.name(), first, second, Type.L);
      return new ListAppend(first, second);
    }
    if (first instanceof Path path) {
      return new IfNotExists(path, second);
    }
    problems.accept(
        Rule.TYPE,
        "Operator or function requires a document path; operator or function: " + call.name());
    return nothing;
  }

  private void checkTypes(String operator, Operand first, Operand second, Type required) {
    checkType(operator, first, required);
    checkType(operator, second, required);
  }

  private void checkType(String operator, Operand operand, Type required) {
    if (operand instanceof Literal literal && literal.type() != required) {
      problems.accept(
          Rule.TYPE,
          "Incorrect operand type for operator or function; operator or function: "
              + operator
              + ", operand type: "
              + literal.type());
    }
  }
}
