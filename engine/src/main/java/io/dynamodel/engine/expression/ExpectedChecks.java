package io.dynamodel.engine.expression;

import io.dynamodel.engine.item.Value;
import io.dynamodel.engine.wire.ServiceException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The checks of {@code Expected}. */
final class ExpectedChecks {

  private ExpectedChecks() {}

  /** Checks the comparison of one attribute. */
  static void check(String attribute, LegacyComparison expected) {
    Operator operator = expected.operator();
    List<Value> values = expected.values();
    if (values != null && expected.value() != null) {
      throw ServiceException.invalidParameter(
          "Value and AttributeValueList cannot be used together for Attribute: " + attribute);
    }
    if (operator != null) {
      checkCompared(attribute, operator, expected);
    } else if (values != null) {
      throw ServiceException.invalidParameter(
          "AttributeValueList can only be used with a ComparisonOperator for Attribute: "
              + attribute);
    } else {
      checkExists(attribute, expected.exists(), expected.value());
    }
  }

  private static void checkCompared(
      String attribute, Operator operator, LegacyComparison expected) {
    if (expected.exists() != null) {
      throw ServiceException.invalidParameter(
          "Exists and ComparisonOperator cannot be used together for Attribute: " + attribute);
    }
    boolean takesValues = operator != Operator.NULL && operator != Operator.NOT_NULL;
    if (takesValues && expected.values() == null && expected.value() == null) {
      throw ServiceException.invalidParameter(
          "Value or AttributeValueList must be used with ComparisonOperator: "
              + operator
              + " for Attribute: "
              + attribute);
    }
    List<Value> operands = expected.operands();
    LegacyConditions.checkCount(operator, operands.size());
    LegacyConditions.checkSameType(operands);
    LegacyConditions.checkBounds(operator, operands);
  }

  private static void checkExists(
      String attribute, @Nullable Boolean exists, @Nullable Value value) {
    boolean mustExist = exists == null || exists;
    if (mustExist && value == null) {
      throw ServiceException.invalidParameter(
          "Value must be provided when Exists is " + exists + " for Attribute: " + attribute);
    }
    if (!mustExist && value != null) {
      throw ServiceException.invalidParameter(
          "Value cannot be used when Exists is false for Attribute: " + attribute);
    }
  }
}
