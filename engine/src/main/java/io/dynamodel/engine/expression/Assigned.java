package io.dynamodel.engine.expression;

import io.dynamodel.engine.item.Numbers;
import io.dynamodel.engine.item.Type;
import io.dynamodel.engine.item.Value;
import io.dynamodel.engine.wire.ServiceException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A value that only an update computes. */
sealed interface Assigned extends Operand {

  /** The value at a path, or another one if there is none. */
  record IfNotExists(Path path, Operand other) implements Assigned {
    @Override
    public @Nullable Value find(Map<String, Value> item) {
      Value value = path.find(item);
      return value == null ? other.find(item) : value;
    }

    @Override
    public @Nullable Type type() {
      return other.type();
    }

    @Override
    public List<Path> paths() {
      return concat(path, other);
    }
  }

  /** Two lists, one after the other. */
  record ListAppend(Operand first, Operand second) implements Assigned {
    @Override
    public Value find(Map<String, Value> item) {
      List<Value> elements = new ArrayList<>(elements(first.get(item)));
      elements.addAll(elements(second.get(item)));
      return new Value.L(elements);
    }

    private static List<Value> elements(Value value) {
      if (value instanceof Value.L list) {
        return list.elements();
      }
      throw wrongType();
    }

    @Override
    public Type type() {
      return Type.L;
    }

    @Override
    public List<Path> paths() {
      return concat(first, second);
    }
  }

  /** An operator between two numbers. */
  enum Sign {
    PLUS("+"),
    MINUS("-");

    private final String text;

    Sign(String text) {
      this.text = text;
    }

    String text() {
      return text;
    }

    private BigDecimal between(BigDecimal left, BigDecimal right) {
      return this == PLUS ? left.add(right) : left.subtract(right);
    }
  }

  /** The sum or the difference of two numbers. */
  record Arithmetic(Operand left, Sign sign, Operand right) implements Assigned {
    @Override
    public Value find(Map<String, Value> item) {
      Value.N first = number(left.get(item));
      Value.N second = number(right.get(item));
      return Numbers.checked(sign.between(first.number(), second.number()));
    }

    @Override
    public Type type() {
      return Type.N;
    }

    @Override
    public List<Path> paths() {
      return concat(left, right);
    }
  }

  private static Value.N number(Value value) {
    if (value instanceof Value.N number) {
      return number;
    }
    throw wrongType();
  }

  private static ServiceException wrongType() {
    return ServiceException.validation(Action.WRONG_TYPE);
  }

  private static List<Path> concat(Operand first, Operand second) {
    return Stream.concat(first.paths().stream(), second.paths().stream()).toList();
  }
}
