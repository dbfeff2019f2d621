package io.dynamodel.engine.expression;

import io.dynamodel.engine.expression.Condition.HasType;
import io.dynamodel.engine.expression.Condition.Test;
import java.util.List;

/**
 * Makes conditions for a language that has other words for them. Their operands are checked as
 * those of expressions are.
 */
public final class Conditions {

  private static final ConditionChecks CHECKS = new ConditionChecks(Problems.REFUSE);

  private Conditions() {}

  /** A value compared with others. */
  public static Condition test(Operand subject, Operator operator, List<Operand> others) {
    Test test = new Test(subject, operator, others);
    CHECKS.check(test);
    return test;
  }

  /** A function that is a condition by itself, such as {@code begins_with}. */
  public static Condition called(Operator function, Operand subject, List<Operand> others) {
    Test test = new Test(subject, function, others);
    CHECKS.checkCalled(test);
    return test;
  }

  /** A value has the type that another one names. */
  public static Condition hasType(Operand subject, Operand type) {
    Call call = new Call(FunctionName.ATTRIBUTE_TYPE, List.of(subject, type));
    return new HasType(subject, CHECKS.typeName(call));
  }

  /** The size of a value. */
  public static Operand size(Operand operand) {
    CHECKS.checkSize(new Call(FunctionName.SIZE, List.of(operand)));
    return new SizeOf(operand);
  }
}
