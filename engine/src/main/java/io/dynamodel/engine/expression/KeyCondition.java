package io.dynamodel.engine.expression;

import io.dynamodel.engine.expression.Condition.And;
import io.dynamodel.engine.expression.Condition.HasType;
import io.dynamodel.engine.expression.Condition.Not;
import io.dynamodel.engine.expression.Condition.Or;
import io.dynamodel.engine.expression.Condition.Test;
import io.dynamodel.engine.item.Value;
import io.dynamodel.engine.wire.ServiceException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The condition of a query on one key attribute. */
public record KeyCondition(String attribute, Operator operator, List<Value> values) {

  private static final String INVALID = "Invalid condition in KeyConditionExpression: ";

  public KeyCondition {
    values = List.copyOf(values);
  }

  /** Reads the text of key conditions, as a condition. */
  public static Condition read(String text, Placeholders placeholders) {
    return Condition.parse("KeyConditionExpression", text, placeholders);
  }

  /**
   * Reads key conditions, in the order of the text.
   *
   * @throws ServiceException if the service refuses them
   */
  public static List<KeyCondition> parse(String text, Placeholders placeholders) {
    return of(read(text, placeholders));
  }

  /**
   * The key conditions that a condition consists of, in the order of the text. The service looks at
   * this when it has read all expressions, and has seen that all placeholders are used.
   *
   * @throws ServiceException if it consists of something else too
   */
  public static List<KeyCondition> of(Condition condition) {
    List<KeyCondition> conditions = new ArrayList<>();
    Set<String> attributes = new HashSet<>();
    collect(condition, attributes, conditions);
    return conditions;
  }

  private static void collect(
      Condition condition, Set<String> attributes, List<KeyCondition> conditions) {
    if (condition instanceof And and) {
      and.parts().forEach(part -> collect(part, attributes, conditions));
    } else if (condition instanceof Test test) {
      KeyCondition key = of(test);
      if (!attributes.add(key.attribute)) {
        throw ServiceException.validation(
            "KeyConditionExpressions must only contain one condition per key");
      }
      conditions.add(key);
    } else {
      throw invalidOperator(name(condition));
    }
  }

  private static String name(Condition condition) {
    if (condition instanceof Or) {
      return "OR";
    }
    if (condition instanceof Not) {
      return "NOT";
    }
    if (condition instanceof HasType) {
      return "attribute_type";
    }
    throw new AssertionError(condition);
  }

  private static ServiceException invalidOperator(String name) {
    return ServiceException.validation("Invalid operator used in KeyConditionExpression: " + name);
  }

  private static KeyCondition of(Test test) {
    Operator operator = test.operator();
    if (!operator.isIndexable()) {
      throw invalidOperator(operator.text());
    }
    boolean takesPathFirst = operator == Operator.BETWEEN || operator == Operator.BEGINS_WITH;
    if (takesPathFirst && !(test.subject() instanceof Path)) {
      throw ServiceException.validation(
          INVALID + operator.text() + " operator must have the key attribute as its first operand");
    }
    List<Operand> operands =
        Stream.concat(Stream.of(test.subject()), test.others().stream()).toList();
    String attribute = attribute(operands);
    boolean isTurned = !(operands.get(0) instanceof Path);
    return new KeyCondition(attribute, isTurned ? turned(operator) : operator, literals(operands));
  }

  private static String attribute(List<Operand> operands) {
    Path found = null;
    for (Operand operand : operands) {
      if (operand instanceof Path path) {
        if (found != null) {
          throw ServiceException.validation(
              INVALID + "Multiple attribute names used in one condition");
        }
        if (path.isNested()) {
          throw ServiceException.validation(
              "KeyConditionExpressions cannot have conditions on nested attributes");
        }
        found = path;
      } else if (operand instanceof SizeOf) {
        throw ServiceException.validation(
            "KeyConditionExpressions cannot contain nested operations");
      }
    }
    if (found == null) {
      throw ServiceException.validation(INVALID + "No key attribute specified");
    }
    return found.attribute();
  }

  private static List<Value> literals(List<Operand> operands) {
    return operands.stream()
        .flatMap(operand -> operand instanceof Literal literal ? Stream.of(literal.value()) : null)
        .toList();
  }

  /** The operator with its operands in the other order. */
  private static Operator turned(Operator operator) {
    return switch (operator) {
      case LT -> Operator.GT;
      case LE -> Operator.GE;
      case GT -> Operator.LT;
      case GE -> Operator.LE;
      case EQ, NE, NOT_NULL, NULL, CONTAINS, NOT_CONTAINS, BEGINS_WITH, IN, BETWEEN -> operator;
    };
  }

  /** Whether a value meets it. An absent one is null. */
  public boolean matches(@Nullable Value value) {
    return operator.holds(value, values);
  }
}
