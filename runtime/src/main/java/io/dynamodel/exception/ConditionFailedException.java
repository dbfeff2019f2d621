package io.dynamodel.exception;

import io.dynamodel.internal.json.SerialItem;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A write whose condition did not hold: nothing was changed, unless {@link #mayHaveBeenApplied}.
 * Carries the item as it stood when the condition was evaluated, without a second read.
 */
public class ConditionFailedException extends DynamodelException {
  private static final long serialVersionUID = 1L;

  private final String table;
  private final String key;
  private final @Nullable SerialItem item;

  /** Null in a copy that was serialised. */
  private final transient @Nullable Function<Map<String, AttributeValue>, ?> reader;

  private final boolean mayHaveBeenApplied;

  /**
   * A condition on {@code key} in {@code table} that did not hold for {@code item}; null: no item.
   */
  public ConditionFailedException(
      String table,
      String key,
      @Nullable Map<String, AttributeValue> item,
      Function<Map<String, AttributeValue>, ?> reader,
      boolean mayHaveBeenApplied,
      Throwable cause) {
    this("the condition does not hold", table, key, item, reader, mayHaveBeenApplied, cause);
  }

  /** The same where {@code problem} says more than that the condition does not hold. */
  public ConditionFailedException(
      String problem,
      String table,
      String key,
      @Nullable Map<String, AttributeValue> item,
      Function<Map<String, AttributeValue>, ?> reader,
      boolean mayHaveBeenApplied,
      Throwable cause) {
    super("table " + table + ", key " + key + ": " + problem, cause);
    this.table = table;
    this.key = key;
    this.item = SerialItem.ofNullable(item);
    this.reader = reader;
    this.mayHaveBeenApplied = mayHaveBeenApplied;
  }

  /** The physical table. */
  public final String table() {
    return table;
  }

  /** The key as text, such as {@code {id=7}}. */
  public final String key() {
    return key;
  }

  /**
   * The item that stood in the way, read as the model; empty where there was none.
   *
   * @throws ItemMappingException if the item can't be read as the model: {@link #currentItem} has
   *     it
   * @throws ClassCastException if {@code model} is not the table's model
   * @throws IllegalStateException if there is one, and this exception was serialised: then it has
   *     lost how to read it
   */
  public final <M> Optional<M> current(Class<M> model) {
    return currentItem().map(found -> model.cast(read(found)));
  }

  private Object read(Map<String, AttributeValue> found) {
    if (reader == null) {
      throw new IllegalStateException(
          "table %s, key %s: this exception was serialised and can't read the item any more. Read"
                  .formatted(table, key)
              + " currentItem() with the model's mapper");
    }
    return reader.apply(found);
  }

  /**
   * Whether the write may have been done after all: the SDK sent it again, since it was cut off,
   * timed out or failed in the service, and the last try was refused. False after tries that were
   * throttled: they changed nothing.
   */
  public final boolean mayHaveBeenApplied() {
    return mayHaveBeenApplied;
  }

  /** The item that stood in the way, as it is stored; empty where there was none. */
  public final Optional<Map<String, AttributeValue>> currentItem() {
    return Optional.ofNullable(item).map(SerialItem::attributes);
  }
}
