package io.dynamodel;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A unique value whose guard is not as it should be: what {@link TableAdmin#verifyUniques()} found,
 * or what {@link TableAdmin#mendUniques()} left.
 *
 * @param table the name of the physical table
 * @param kind what is wrong
 * @param unique what the guards of the value are called: the name that {@code @Unique} gives, or
 *     the stored name of the attribute; empty if the model has no such one
 * @param key the key of the item; of a guard that no item holds, its own: the value is in it
 * @param holder the key of the item that the guard names; null: there is no guard, or it names none
 */
public record UniqueFinding(
    String table, Kind kind, String unique, Key<?> key, @Nullable Key<?> holder) {

  /** What can be wrong. */
  public enum Kind {
    /** An item has the value, but there is no guard: another item could get it, too. */
    UNGUARDED("has a unique value without a guard"),
    /** Two items have the value: which of them is to keep it, only you know. */
    SHARED("has a unique value of another item"),
    /** A guard names an item that is gone, or has another value. It keeps nobody from the value. */
    UNHELD("is a guard that no item holds");

    private final String text;

    Kind(String text) {
      this.text = text;
    }
  }

  /** What may not be null is checked. */
  public UniqueFinding {
    Objects.requireNonNull(table, "table");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(unique, "unique");
    Objects.requireNonNull(key, "key");
  }

  /** What is wrong, with the keys. */
  @Override
  public String toString() {
    return "table %s, key %s: %s (%s%s)"
        .formatted(
            table, key, kind.text, unique, holder == null ? "" : ", which names key " + holder);
  }
}
