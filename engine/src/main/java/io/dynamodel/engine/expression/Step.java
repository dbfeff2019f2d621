package io.dynamodel.engine.expression;

import io.dynamodel.engine.item.Value;
import org.jspecify.annotations.Nullable;

/** One step of a document path, from a map or a list to what it holds. */
public sealed interface Step {

  /** The value that this step leads to, or null if there is none. */
  @Nullable Value from(Value container);

  /** Whether the step can be taken from it, even if nothing is there yet. */
  boolean fits(Value container);

  /** To a member of a map. */
  record Name(String name) implements Step {
    @Override
    public @Nullable Value from(Value container) {
      return container instanceof Value.M map ? map.members().get(name) : null;
    }

    @Override
    public boolean fits(Value container) {
      return container instanceof Value.M;
    }

    @Override
    public String toString() {
      return name;
    }
  }

  /** To an element of a list. */
  record Index(int index) implements Step {
    @Override
    public @Nullable Value from(Value container) {
      return container instanceof Value.L list && index < list.elements().size()
          ? list.elements().get(index)
          : null;
    }

    @Override
    public boolean fits(Value container) {
      return container instanceof Value.L;
    }

    @Override
    public String toString() {
      return "[" + index + "]";
    }
  }
}
