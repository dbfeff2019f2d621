package io.dynamodel.engine.partiql;

import io.dynamodel.engine.expression.Condition;
import io.dynamodel.engine.expression.KeyCondition;
import io.dynamodel.engine.expression.Literal;
import io.dynamodel.engine.expression.Operand;
import io.dynamodel.engine.expression.Operator;
import io.dynamodel.engine.expression.Path;
import io.dynamodel.engine.item.Value;
import io.dynamodel.engine.request.KeySchema;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What all must hold of an item. */
record Where(List<Condition> conditions) {

  Where {
    conditions = List.copyOf(conditions);
  }

  /** Takes what follows WHERE. */
  static Where of(Condition condition) {
    return new Where(parts(condition).toList());
  }

  private static Stream<Condition> parts(Condition condition) {
    return condition instanceof Condition.And and
        ? and.parts().stream().flatMap(Where::parts)
        : Stream.of(condition);
  }

  /** The keys that items have, and what else must hold of them. */
  record Split(List<KeyCondition> keys, Where rest) {}

  /** The key that the only item has, and what else must hold of it. */
  record Keyed(Map<String, Value> key, Where rest) {}

  /**
   * Takes the conditions out that a query can find items by: none, unless each partition attribute
   * is equal to something.
   */
  Split split(KeySchema schema) {
    List<Condition> rest = new ArrayList<>(conditions);
    List<KeyCondition> keys = new ArrayList<>();
    for (String attribute : schema.partition()) {
      Optional<KeyCondition> equal = take(rest, attribute, Operator.EQ::equals);
      if (equal.isEmpty()) {
        return new Split(List.of(), this);
      }
      keys.add(equal.get());
    }
    for (String attribute : schema.sort()) {
      Optional<KeyCondition> equal = take(rest, attribute, Operator.EQ::equals);
      if (equal.isEmpty()) {
        take(rest, attribute, Operator::isIndexable).ifPresent(keys::add);
        break;
      }
      keys.add(equal.get());
    }
    return new Split(keys, new Where(rest));
  }

  /** Takes the key out, if all of its attributes are equal to something. */
  Optional<Keyed> keyed(KeySchema schema) {
    Split split = split(schema);
    Map<String, Value> key = new LinkedHashMap<>();
    split.keys().stream()
        .filter(condition -> condition.operator() == Operator.EQ)
        .forEach(condition -> key.put(condition.attribute(), condition.values().get(0)));
    return key.keySet().containsAll(schema.attributes())
        ? Optional.of(new Keyed(key, split.rest()))
        : Optional.empty();
  }

  private static Optional<KeyCondition> take(
      List<Condition> conditions, String attribute, Predicate<Operator> operator) {
    Iterator<Condition> each = conditions.iterator();
    while (each.hasNext()) {
      Optional<KeyCondition> key =
          onAttribute(each.next())
              .filter(found -> found.attribute().equals(attribute))
              .filter(found -> operator.test(found.operator()));
      if (key.isPresent()) {
        each.remove();
        return key;
      }
    }
    return Optional.empty();
  }

  /** A condition as one that keys can be found by, if it compares an attribute with values. */
  private static Optional<KeyCondition> onAttribute(Condition condition) {
    if (!(condition instanceof Condition.Test test) || !test.operator().isIndexable()) {
      return Optional.empty();
    }
    boolean takesPathFirst =
        test.operator() == Operator.BETWEEN || test.operator() == Operator.BEGINS_WITH;
    List<Operand> operands =
        Stream.concat(Stream.of(test.subject()), test.others().stream()).toList();
    long attributes = operands.stream().filter(Where::isAttribute).count();
    long values = operands.stream().filter(Literal.class::isInstance).count();
    return attributes == 1
            && values == operands.size() - 1
            && (isAttribute(test.subject()) || !takesPathFirst)
        ? Optional.of(KeyCondition.of(test).get(0))
        : Optional.empty();
  }

  private static boolean isAttribute(Operand operand) {
    return operand instanceof Path path && !path.isNested();
  }

  /** Whether it says which values an attribute has, be they one or several. */
  boolean fixes(String attribute) {
    return conditions.stream()
        .anyMatch(
            condition ->
                condition instanceof Condition.Test test
                    && (test.operator() == Operator.EQ || test.operator() == Operator.IN)
                    && test.subject().equals(Path.of(attribute)));
  }

  /** All of it as one condition; null if there is none. */
  @Nullable Condition condition() {
    return switch (conditions.size()) {
      case 0 -> null;
      case 1 -> conditions.get(0);
      default -> new Condition.And(conditions);
    };
  }
}
