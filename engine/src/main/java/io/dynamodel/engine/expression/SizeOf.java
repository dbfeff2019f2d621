package io.dynamodel.engine.expression;

import io.dynamodel.engine.item.Type;
import io.dynamodel.engine.item.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The size of a value: characters, bytes, elements or members. Other values have none. */
record SizeOf(Operand operand) implements Operand {

  @Override
  public @Nullable Value find(Map<String, Value> item) {
    Value value = operand.find(item);
    if (value instanceof Value.S s) {
      return number(s.text().length());
    }
    if (value instanceof Value.B b) {
      return number(b.bytes().length);
    }
    if (value instanceof Value.SS set) {
      return number(set.elements().size());
    }
    if (value instanceof Value.NS set) {
      return number(set.elements().size());
    }
    if (value instanceof Value.BS set) {
      return number(set.elements().size());
    }
    if (value instanceof Value.L list) {
      return number(list.elements().size());
    }
    if (value instanceof Value.M map) {
      return number(map.members().size());
    }
    return null;
  }

  private static Value number(int size) {
    return new Value.N(BigDecimal.valueOf(size));
  }

  @Override
  public Type type() {
    return Type.N;
  }

  @Override
  public List<Path> paths() {
    return operand.paths();
  }
}
