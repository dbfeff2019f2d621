package io.dynamodel.engine.expression;

import io.dynamodel.engine.item.Type;
import io.dynamodel.engine.item.Value;
import io.dynamodel.engine.wire.ServiceException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One change by an update. */
sealed interface Action {

  /** The error of an expression when a value has the wrong type. */
  String WRONG_TYPE = "An operand in the update expression has an incorrect data type";

  /** The error of the older parameter when a value has the wrong type. */
  String TYPE_MISMATCH = "Type mismatch for attribute to update";

  /** The path that is written. */
  Path path();

  /**
   * The new value at the path, empty if it is removed. It depends on the item before the update.
   */
  Optional<Value> after(Map<String, Value> before);

  /** The type of the new value, null if it depends on the item. */
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

  /** Takes elements out of a set. A set without elements is removed. */
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
