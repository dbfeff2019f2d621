package io.dynamodel.engine.expression;

import io.dynamodel.engine.expression.Assigned.Arithmetic;
import io.dynamodel.engine.expression.Assigned.IfNotExists;
import io.dynamodel.engine.expression.Assigned.ListAppend;
import io.dynamodel.engine.expression.Assigned.Sign;
import io.dynamodel.engine.item.Type;
import io.dynamodel.engine.item.Value;
import java.util.Set;
import java.util.function.BiConsumer;

/** The checks of the operands of an update. */
final class UpdateChecks {

  private static final Set<Type> SETS = Set.of(Type.SS, Type.NS, Type.BS);

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

  /** The sum or the difference of two operands. */
  Operand arithmetic(Operand left, Sign sign, Operand right) {
    checkTypes(sign.text(), left, right, Type.N);
    return new Arithmetic(left, sign, right);
  }

  /** Two lists, one after the other. */
  Operand listAppend(Call call) {
    checkTypes(call.function().text(), call.first(), call.second(), Type.L);
    return new ListAppend(call.first(), call.second());
  }

  /** The value at a path, or another one if there is none. */
  Operand ifNotExists(Call call) {
    if (call.first() instanceof Path path) {
      return new IfNotExists(path, call.second());
    }
    problems.accept(
        Rule.TYPE,
        "Operator or function requires a document path; operator or function: "
            + call.function().text());
    return OperandParser.NOTHING;
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
