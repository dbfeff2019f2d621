package io.dynamodel.expression;

import io.dynamodel.contract.Internal;
import io.dynamodel.expression.Predicate.Comparator;
import java.util.List;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What a query asks of its sort key, or of one part of it. For the runtime, which makes key
 * conditions of it.
 */
@Internal
public sealed interface SortCondition {

  /** The stored name of the sort key, or of the part. */
  String attribute();

  /** The values that it is compared with. */
  List<AttributeValue> values();

  /** This in DynamoDB's language. What names and values look like is given. */
  String text(Function<String, String> names, Function<AttributeValue, String> values);

  /** Equal to a value. */
  record Equal(String attribute, AttributeValue value) implements SortCondition {
    @Override
    public List<AttributeValue> values() {
      return List.of(value);
    }

    @Override
    public String text(Function<String, String> names, Function<AttributeValue, String> values) {
      return names.apply(attribute) + " = " + values.apply(value);
    }
  }

  /** Less or greater than a bound. */
  record Compared(String attribute, Operator operator, AttributeValue bound)
      implements SortCondition {
    @Override
    public List<AttributeValue> values() {
      return List.of(bound);
    }

    @Override
    public String text(Function<String, String> names, Function<AttributeValue, String> values) {
      return names.apply(attribute) + " " + operator.comparator + " " + values.apply(bound);
    }
  }

  /** Within two bounds, both included. */
  record Between(String attribute, AttributeValue from, AttributeValue to)
      implements SortCondition {
    @Override
    public List<AttributeValue> values() {
      return List.of(from, to);
    }

    @Override
    public String text(Function<String, String> names, Function<AttributeValue, String> values) {
      return names.apply(attribute) + " BETWEEN " + values.apply(from) + " AND " + values.apply(to);
    }
  }

  /** Begins with a text, or with bytes. */
  record Prefix(String attribute, AttributeValue prefix) implements SortCondition {
    @Override
    public List<AttributeValue> values() {
      return List.of(prefix);
    }

    @Override
    public String text(Function<String, String> names, Function<AttributeValue, String> values) {
      return "begins_with(" + names.apply(attribute) + ", " + values.apply(prefix) + ")";
    }
  }

  /** Within bounds that hold no value: no item passes. */
  record Never(String attribute) implements SortCondition {
    @Override
    public List<AttributeValue> values() {
      return List.of();
    }

    @Override
    public String text(Function<String, String> names, Function<AttributeValue, String> values) {
      return KeyCondition.NEVER;
    }
  }

  /** Any value: of a part of a key, whose bounds hold all that it can be. */
  record Any(String attribute) implements SortCondition {
    @Override
    public List<AttributeValue> values() {
      return List.of();
    }

    @Override
    public String text(Function<String, String> names, Function<AttributeValue, String> values) {
      throw new IllegalStateException("no condition of DynamoDB: " + this);
    }
  }

  /** How a sort key is compared with a bound. */
  enum Operator {
    LT(Comparator.LT),
    LE(Comparator.LE),
    GT(Comparator.GT),
    GE(Comparator.GE);

    private final Comparator comparator;

    Operator(Comparator comparator) {
      this.comparator = comparator;
    }

    /** What {@code key} is to be compared with, as it is stored. */
    <V> AttributeValue stored(ConvertedAttribute<?, V> key, V bound) {
      return key.bound(comparator, bound);
    }
  }
}
