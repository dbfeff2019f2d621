package io.dynamodel.exception;

import io.dynamodel.Key;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A write of a value that has to be unique, and that another item has: nothing was changed.
 *
 * <p>If an insert of a record whose id is generated ends without an answer, and you insert the
 * record again without that id, the item in the way may be that of the first try: {@link #holder}
 * has its key then.
 */
public final class UniqueConstraintException extends DynamodelException {
  private static final long serialVersionUID = 1L;

  private final String table;
  private final String key;
  private final String attribute;
  private final @Nullable Key<?> holder;

  /**
   * The item of {@code key} in {@code table} can't have {@code value}.
   *
   * @param attribute the stored name of the attribute
   * @param value as messages show it; null: they may not
   * @param holder the item that has the value; null: it is not known
   */
  public UniqueConstraintException(
      String table,
      String key,
      String attribute,
      @Nullable String value,
      @Nullable Key<?> holder,
      @Nullable Throwable cause) {
    super(
        "table %s, key %s, attribute %s: %s is taken by %s"
            .formatted(
                table,
                key,
                attribute,
                value == null ? "the value" : value,
                holder == null ? "another item" : "the item of key " + holder),
        cause);
    this.table = table;
    this.key = key;
    this.attribute = attribute;
    this.holder = holder;
  }

  /** The physical table. */
  public String table() {
    return table;
  }

  /** The key of the item that was to be written, as text, such as {@code {id=7}}. */
  public String key() {
    return key;
  }

  /** The stored name of the attribute whose value is taken. */
  public String attribute() {
    return attribute;
  }

  /**
   * The key of the item that has the value. In a table of several types it may be an item of
   * another type. Empty where the service did not say which item it is.
   */
  public Optional<Key<?>> holder() {
    return Optional.ofNullable(holder);
  }
}
