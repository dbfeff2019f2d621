package io.dynamodel.expression;

import io.dynamodel.contract.Internal;
import io.dynamodel.expression.Operand.Literal;
import io.dynamodel.expression.Operand.Reference;
import io.dynamodel.expression.Predicate.Comparator;
import io.dynamodel.expression.Predicate.Comparison;
import io.dynamodel.expression.Predicate.Connective;
import io.dynamodel.expression.Predicate.Junction;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Finds the attributes and values in conditions. For the runtime. */
@Internal
public final class ConditionParts {
  private ConditionParts() {}

  /** The names of the top-level attributes that {@code condition} uses. */
  public static Set<String> attributeNames(Condition<?> condition) {
    return AttributeNames.of(condition.predicate());
  }

  /**
   * The values that top-level attributes have to equal, by their names: from comparisons that all
   * have to hold.
   */
  public static Map<String, AttributeValue> equalities(Condition<?> condition) {
    Map<String, AttributeValue> found = new LinkedHashMap<>();
    addEqualities(condition.predicate(), found);
    return found;
  }

  private static void addEqualities(Predicate part, Map<String, AttributeValue> found) {
    if (part instanceof Junction junction && junction.connective() == Connective.AND) {
      junction.parts().forEach(each -> addEqualities(each, found));
    } else if (part instanceof Comparison comparison
        && comparison.comparator() == Comparator.EQ
        && comparison.left() instanceof Reference attribute
        && attribute.path().isTopLevel()
        && comparison.right() instanceof Literal literal) {
      found.putIfAbsent(attribute.path().topLevelName(), literal.value());
    }
  }
}
