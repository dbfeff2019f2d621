package io.dynamodel.engine.expression;

import io.dynamodel.engine.item.Type;
import io.dynamodel.engine.item.Value;
import java.util.List;
import java.util.Map;

/** A value that the request gives. */
public record Literal(Value value) implements Operand {

  @Override
  public Value find(Map<String, Value> item) {
    return value;
  }

  @Override
  public Type type() {
    return value.type();
  }

  @Override
  public List<Path> paths() {
    return List.of();
  }
}
