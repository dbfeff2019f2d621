package io.dynamodel.engine.expression;

import io.dynamodel.engine.item.Type;
import io.dynamodel.engine.item.Value;
import io.dynamodel.engine.wire.ServiceException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One thing that an update does. */
sealed interface Action {

  /** What an expression says of a value of a type that can't be added to, or such. */
  String WRONG_TYPE = "An operand in the update expression has an incorrect data type";

  /** What the older parameter says of it. */
  String TYPE_MISMATCH = "Type mismatch for attribute to update";

  /** Where it is done. */
  Path path();

  /** What stands there afterwards, if anything. It depends on the item as it was before. */
  Optional<Value> after(Map<String, Value> before);

  /** The type of that, if it does not depend on the item. */
  @Nullable Type type();

  /** All paths in it. */
  default List<Path> paths() {
    return List.of(path());
  }

  /** Sets a value. */
  record Set(Path path, Operand value) implements Action {
    @Override
    public Optional<Value> after(Map<String, Value> before) {
      return Optional.of(value.get(before));
    }

    @Override
    public @Nullable Type type() {
      return value.type();
    }

    @Override
    public List<Path> paths() {
      return Stream.concat(Stream.of(path), value.paths().stream()).toList();
    }
  }

  /** Removes a value. */
  record Remove(Path path) implements Action {
    @Override
    public Optional<Value> after(Map<String, Value> before) {
      return Optional.empty();
    }

    @Override
    public @Nullable Type type() {
      return null;
    }
  }

  /** Adds to a number, a set, or (only the older parameter) a list. */
  record Add(Path path, Value value, String mismatch) implements Action {
    @Override
    public Optional<Value> after(Map<String, Value> before) {
      Value old = path.find(before);
      if (old == null) {
        return Optional.of(value);
      }
      return Optional.of(
          Amounts.sum(old, value).orElseThrow(() -> ServiceException.validation(mismatch)));
    }

    @Override
    public Type type() {
      return value.type();
    }
  }

  /** Takes elements out of a set, which is gone when it has none. */
  record Delete(Path path, Value value, String mismatch) implements Action {
    @Override
    public Optional<Value> after(Map<String, Value> before) {
      Value old = path.find(before);
      if (old == null) {
        return Optional.empty();
      }
      if (old.type() != value.type()) {
        throw ServiceException.validation(mismatch);
      }
      return Amounts.difference(old, value);
    }

    @Override
    public Type type() {
      return value.type();
    }
  }
}
