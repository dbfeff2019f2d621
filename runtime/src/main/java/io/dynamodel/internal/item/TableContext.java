package io.dynamodel.internal.item;

import io.dynamodel.ModelTable;
import io.dynamodel.convert.StoredItem;
import io.dynamodel.exception.AttributeException;
import io.dynamodel.exception.AttributeExceptions;
import io.dynamodel.exception.ConditionFailedException;
import io.dynamodel.exception.ItemMappingException;
import io.dynamodel.exception.ItemNotFoundException;
import io.dynamodel.exception.KeyText;
import io.dynamodel.exception.Problem;
import io.dynamodel.expression.AttributePath;
import io.dynamodel.internal.call.Thrown;
import io.dynamodel.schema.ItemSelection;
import io.dynamodel.schema.Selection;
import io.dynamodel.schema.TableSchema;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;

/**
 * What one operation knows of its table.
 *
 * @param schema the model
 * @param table the physical name, as it is at the time of this operation
 * @param consistentRead whether reads are strongly consistent
 * @param capacity what answers are to say of the capacity that they consumed; null: nothing
 * @param valuesInMessages whether messages may hold values of attributes that are no keys
 * @param <M> the model
 */
public record TableContext<M>(
    TableSchema<M> schema,
    String table,
    boolean consistentRead,
    @Nullable ReturnConsumedCapacity capacity,
    boolean valuesInMessages) {

  /**
   * What an operation that starts now knows of {@code table}.
   *
   * @throws IllegalArgumentException if {@code table} is a class of the user's that only says so
   */
  @SuppressWarnings("unchecked") // a table of M is Targeted<M>: all that are generated are
  public static <M> TableContext<M> of(ModelTable<M> table) {
    if (Objects.requireNonNull(table, "table") instanceof Targeted<?> targeted) {
      return ((Targeted<M>) targeted).context.get();
    }
    throw new IllegalArgumentException(
        table.getClass().getName() + " is not a table class: use a generated one");
  }

  /** The same table as that of another model. */
  @SuppressWarnings("unchecked") // one schema is of one model
  public <X> TableContext<X> as(TableSchema<X> own) {
    return own == (TableSchema<?>) schema
        ? (TableContext<X>) this
        : new TableContext<>(own, table, consistentRead, capacity, valuesInMessages);
  }

  /**
   * The same table as that of the type of an item that was read.
   *
   * @throws ItemMappingException if it is none of the model's
   */
  public TableContext<? extends M> typeOf(StoredItem item) {
    try {
      return as(schema.of(item));
    } catch (AttributeException e) {
      throw unreadable(e, item);
    }
  }

  /** The same table with strongly consistent reads. */
  public TableContext<M> consistent() {
    return new TableContext<>(schema, table, true, capacity, valuesInMessages);
  }

  /** The same table with eventually consistent reads. */
  public TableContext<M> eventual() {
    return new TableContext<>(schema, table, false, capacity, valuesInMessages);
  }

  /** The names of the table's key attributes. */
  public List<String> keyNames() {
    return schema.keyNames();
  }

  /**
   * The item that stores {@code model}.
   *
   * @param key the model's key as messages show it: asked for only if there is something to say
   */
  public Map<String, AttributeValue> encode(M model, Supplier<@Nullable String> key) {
    try {
      return schema.toItem(model);
    } catch (AttributeException e) {
      throw placed(e, key.get());
    }
  }

  /** {@code e} as exceptions of this table are: with its name, and the key of the item. */
  public AttributeException placed(AttributeException e, @Nullable String key) {
    AttributeException shown = valuesInMessages ? e : AttributeExceptions.withoutValues(e);
    return AttributeExceptions.in(shown, table, key);
  }

  /** The model that {@code item} stores. */
  public M decode(StoredItem item) {
    return decode(item, schema.whole());
  }

  /** As {@link #decode(StoredItem)}, of an item that is written, or stood in the way of a write. */
  public M decode(Map<String, AttributeValue> item) {
    return decode(StoredItem.of(item));
  }

  /** What {@code selection} makes of {@code item}. */
  public <T> T decode(StoredItem item, Selection<?, T> selection) {
    try {
      return schema.read(item, selection);
    } catch (AttributeException e) {
      throw unreadable(e, item);
    }
  }

  private AttributeException unreadable(AttributeException e, StoredItem item) {
    AttributeException whole =
        e instanceof ItemMappingException problem
            ? AttributeExceptions.withItem(problem, item.attributes())
            : e;
    return placed(whole, keyText(item));
  }

  /** The model that {@code item}, which a write left, stores. */
  public M decodeWritten(StoredItem item) {
    try {
      return decode(item);
    } catch (ItemMappingException e) {
      throw AttributeExceptions.afterWrite(e, item.attributes());
    } catch (Throwable e) { // of a user's converter: the write is done all the same
      Throwable cause = e instanceof Error ? null : e;
      ItemMappingException failure =
          new ItemMappingException(
              Problem.of("what was written can't be read: ").and(Problem.of(e)), cause);
      ItemMappingException applied = AttributeExceptions.afterWrite(failure, item.attributes());
      throw Thrown.withTold(e, placed(applied, keyText(item)));
    }
  }

  /**
   * Where the attributes that are read stand, those of the key always among them: answers are
   * matched, and messages name items, by it. Empty: all.
   */
  public List<AttributePath> projected(Selection<?, ?> selection) {
    return projected(selection, schema.identifying());
  }

  public static List<AttributePath> projected(Selection<?, ?> selection, List<String> keys) {
    List<AttributePath> selected = ItemSelection.of(selection).paths();
    if (selected.isEmpty()) {
      return List.of();
    }
    Set<AttributePath> paths = new LinkedHashSet<>(selected);
    keys.forEach(key -> paths.add(AttributePath.of(key)));
    return List.copyOf(paths);
  }

  /** The key attributes of {@code item}. */
  public Map<String, AttributeValue> keyOf(Map<String, AttributeValue> item) {
    return keyOf(StoredItem.of(item));
  }

  /** As {@link #keyOf(Map)}, of an item that was read. */
  public Map<String, AttributeValue> keyOf(StoredItem item) {
    return item.key(keyNames());
  }

  /** The key of {@code item} as messages show it. */
  public String keyText(Map<String, AttributeValue> item) {
    return KeyText.of(keyOf(item));
  }

  /** As {@link #keyText(Map)}, of an item that was read. */
  public String keyText(StoredItem item) {
    return KeyText.of(keyOf(item));
  }

  public ItemNotFoundException notFound(Map<String, AttributeValue> key) {
    return new ItemNotFoundException(table, keyText(key), false, null);
  }

  public ItemNotFoundException notFound(Map<String, AttributeValue> key, Refused refused) {
    return new ItemNotFoundException(
        table, keyText(key), refused.mayHaveBeenApplied(), refused.cause());
  }

  public ConditionFailedException conditionFailed(
      Map<String, AttributeValue> key, Refused refused) {
    return new ConditionFailedException(
        table,
        keyText(key),
        refused.item(),
        this::decode,
        refused.mayHaveBeenApplied(),
        refused.cause());
  }
}
