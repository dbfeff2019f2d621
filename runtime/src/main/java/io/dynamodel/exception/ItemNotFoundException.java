package io.dynamodel.exception;

import org.jspecify.annotations.Nullable;

/** The table holds no item of the key that was asked for. */
public final class ItemNotFoundException extends DynamodelException {
  private static final long serialVersionUID = 1L;

  private final String table;
  private final String key;
  private final boolean mayHaveBeenApplied;

  /** No item of {@code key} in {@code table}. */
  public ItemNotFoundException(
      String table, String key, boolean mayHaveBeenApplied, @Nullable Throwable cause) {
    super("table " + table + ", key " + key + ": there is no such item", cause);
    this.table = table;
    this.key = key;
    this.mayHaveBeenApplied = mayHaveBeenApplied;
  }

  /** The physical table. */
  public String table() {
    return table;
  }

  /** The key as text, such as {@code {id=7}}. */
  public String key() {
    return key;
  }

  /**
   * Whether it is an update that may have been done after all, as {@link
   * ConditionFailedException#mayHaveBeenApplied} says; the item was deleted since then.
   */
  public boolean mayHaveBeenApplied() {
    return mayHaveBeenApplied;
  }
}
