package io.dynamodel.engine.expression;

import io.dynamodel.engine.item.Type;
import io.dynamodel.engine.item.Value;
import io.dynamodel.engine.item.ValueOrder;
import io.dynamodel.engine.wire.ServiceException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the older parameters that expressions have replaced. */
public final class LegacyConditions {

  private static final Set<Type> SCALARS = EnumSet.of(Type.S, Type.N, Type.B);
  private static final Set<Type> SCALARS_AND_SETS =
      EnumSet.of(Type.S, Type.N, Type.B, Type.SS, Type.NS, Type.BS);
  private static final Set<Type> PREFIXES = EnumSet.of(Type.S, Type.B);

  private LegacyConditions() {}

  /** The operator that joins the comparisons of several attributes: {@code ConditionalOperator}. */
  public enum Joined {
    AND,
    OR
  }

  /**
   * Reads {@code QueryFilter} or {@code ScanFilter}.
   *
   * @throws ServiceException if the service refuses it
   */
  public static Condition filter(Map<String, LegacyComparison> comparisons, Joined joined) {
    comparisons.values().forEach(LegacyConditions::check);
    return joined(comparisons, joined);
  }

  /**
   * Reads {@code KeyConditions}, in the order of the request. Operators that can't search a key are
   * refused later, by the query.
   *
   * @throws ServiceException if the service refuses it
   */
  public static List<KeyCondition> keys(Map<String, LegacyComparison> comparisons) {
    comparisons.values().forEach(LegacyConditions::check);
    List<KeyCondition> conditions = new ArrayList<>();
    comparisons.forEach(
        (attribute, comparison) ->
            conditions.add(
                new KeyCondition(attribute, operator(comparison), comparison.operands())));
    return conditions;
  }

  /**
   * Reads {@code Expected}.
   *
   * @throws ServiceException if the service refuses it
   */
  public static Condition expected(Map<String, LegacyComparison> comparisons, Joined joined) {
    comparisons.forEach(ExpectedChecks::check);
    return joined(comparisons, joined);
  }

  /**
   * Checks that {@code ConditionalOperator} joins something.
   *
   * @param comparisons what it would join, null if the request has none
   */
  public static void checkJoined(@Nullable Map<String, LegacyComparison> comparisons) {
    if (comparisons == null) {
      throw ServiceException.invalidParameter(
          "ConditionalOperator cannot be used without Filter or Expected");
    }
    if (comparisons.size() < 2) {
      throw ServiceException.invalidParameter(
          "ConditionalOperator can only be used when Filter or Expected has two or more elements");
    }
  }

  private static Condition joined(Map<String, LegacyComparison> comparisons, Joined joined) {
    List<Condition> parts = new ArrayList<>();
    comparisons.forEach((attribute, comparison) -> parts.add(test(attribute, comparison)));
    return joined == Joined.OR ? new Condition.Or(parts) : new Condition.And(parts);
  }

  private static Condition test(String attribute, LegacyComparison comparison) {
    List<Operand> operands = new ArrayList<>();
    comparison.operands().forEach(value -> operands.add(new Literal(value)));
    return new Condition.Test(Path.of(attribute), operator(comparison), operands);
  }

  private static Operator operator(LegacyComparison comparison) {
    Operator operator = comparison.operator();
    if (operator != null) {
      return operator;
    }
    return comparison.value() == null ? Operator.NULL : Operator.EQ;
  }

  private static void check(LegacyComparison comparison) {
    Operator operator = operator(comparison);
    List<Value> values = comparison.operands();
    checkCount(operator, values.size());
    checkSameType(values);
    for (Value value : values) {
      if (!types(operator).contains(value.type())) {
        throw ServiceException.invalidParameter(
            "ComparisonOperator "
                + operator
                + " is not valid for "
                + value.type()
                + " AttributeValue type");
      }
    }
    checkBounds(operator, values);
  }

  /** Checks that the operator is given as many values as it takes. */
  static void checkCount(Operator operator, int count) {
    boolean isRight =
        switch (operator) {
          case NULL, NOT_NULL -> count == 0;
          case IN -> count > 0;
          case BETWEEN -> count == 2;
          case EQ, NE, LE, LT, GE, GT, CONTAINS, NOT_CONTAINS, BEGINS_WITH -> count == 1;
        };
    if (!isRight) {
      throw ServiceException.invalidParameter(
          "Invalid number of argument(s) for the " + operator + " ComparisonOperator");
    }
  }

  /** Checks that all values are of one type. */
  static void checkSameType(List<Value> values) {
    if (values.stream().map(Value::type).distinct().count() > 1) {
      throw ServiceException.invalidParameter(
          "AttributeValues inside AttributeValueList must be of same type");
    }
  }

  /** Checks that a range is not upside down. */
  static void checkBounds(Operator operator, List<Value> values) {
    if (operator == Operator.BETWEEN
        && Operator.areOrdered(values.get(0), values.get(1))
        && ValueOrder.compare(values.get(0), values.get(1)) > 0) {
      throw ServiceException.validation(
          "The BETWEEN condition was provided a range where the lower bound is greater than the"
              + " upper bound");
    }
  }

  private static Set<Type> types(Operator operator) {
    return switch (operator) {
      case EQ, NE -> SCALARS_AND_SETS;
      case LE, LT, GE, GT, CONTAINS, NOT_CONTAINS, IN, BETWEEN -> SCALARS;
      case BEGINS_WITH -> PREFIXES;
      case NULL, NOT_NULL -> Set.of();
    };
  }
}
