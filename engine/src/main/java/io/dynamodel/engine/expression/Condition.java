package io.dynamodel.engine.expression;

import io.dynamodel.engine.item.Value;
import io.dynamodel.engine.wire.ServiceException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A condition on an item. An item that does not exist has no attributes. */
public sealed interface Condition extends Expression {

  /**
   * Reads a condition.
   *
   * @param kind the parameter that it stands in, such as {@code FilterExpression}
   * @throws ServiceException if the service refuses it
   */
  static Condition parse(String kind, String text, Placeholders placeholders) {
    return new ConditionParser(kind, text, placeholders).parse();
  }

  /** Whether an item meets it. */
  boolean matches(Map<String, Value> item);

  /** All of them hold. */
  record And(List<Condition> parts) implements Condition {
    public And {
      parts = List.copyOf(parts);
    }

    @Override
    public boolean matches(Map<String, Value> item) {
      return parts.stream().allMatch(part -> part.matches(item));
    }

    @Override
    public List<Path> paths() {
      return parts.stream().flatMap(part -> part.paths().stream()).toList();
    }
  }

  /** One of them holds, or more. */
  record Or(List<Condition> parts) implements Condition {
    public Or {
      parts = List.copyOf(parts);
    }

    @Override
    public boolean matches(Map<String, Value> item) {
      return parts.stream().anyMatch(part -> part.matches(item));
    }

    @Override
    public List<Path> paths() {
      return parts.stream().flatMap(part -> part.paths().stream()).toList();
    }
  }

  /** It does not hold. */
  record Not(Condition condition) implements Condition {
    @Override
    public boolean matches(Map<String, Value> item) {
      return !condition.matches(item);
    }

    @Override
    public List<Path> paths() {
      return condition.paths();
    }
  }

  /** A value compared with others. */
  record Test(Operand subject, Operator operator, List<Operand> others) implements Condition {
    public Test {
      others = List.copyOf(others);
    }

    @Override
    public boolean matches(Map<String, Value> item) {
      List<@Nullable Value> values = new ArrayList<>(others.size());
      for (Operand other : others) {
        values.add(other.find(item));
      }
      return operator.holds(subject.find(item), values);
    }

    @Override
    public List<Path> paths() {
      return Stream.concat(Stream.of(subject), others.stream())
          .flatMap(operand -> operand.paths().stream())
          .toList();
    }
  }

  /** A value has a type. */
  record HasType(Operand subject, String type) implements Condition {
    @Override
    public boolean matches(Map<String, Value> item) {
      Value value = subject.find(item);
      return value != null && value.type().name().equals(type);
    }

    @Override
    public List<Path> paths() {
      return subject.paths();
    }
  }
}
