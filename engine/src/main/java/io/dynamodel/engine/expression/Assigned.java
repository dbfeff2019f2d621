package io.dynamodel.engine.expression;

import io.dynamodel.engine.item.Numbers;
import io.dynamodel.engine.item.Type;
import io.dynamodel.engine.item.Value;
import io.dynamodel.engine.wire.ServiceException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What only an update computes. */
sealed interface Assigned extends Operand {

  /** What is there, or else another value. */
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

  /** The sum of two numbers. */
  record Sum(Operand left, Operand right) implements Assigned {
    @Override
    public Value find(Map<String, Value> item) {
      Value.N first = number(left.get(item));
      return Numbers.checked(first.number().add(number(right.get(item)).number()));
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

  /** The difference of two numbers. */
  record Difference(Operand left, Operand right) implements Assigned {
    @Override
    public Value find(Map<String, Value> item) {
      Value.N first = number(left.get(item));
      return Numbers.checked(first.number().subtract(number(right.get(item)).number()));
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
