package io.dynamodel;

import io.dynamodel.exception.BatchIncompleteException;
import io.dynamodel.exception.ConditionFailedException;
import io.dynamodel.exception.ItemAlreadyExistsException;
import io.dynamodel.exception.ItemMappingException;
import io.dynamodel.exception.ItemNotFoundException;
import io.dynamodel.exception.ItemValidationException;
import io.dynamodel.expression.Condition;
import io.dynamodel.expression.StoredAttribute;
import io.dynamodel.internal.BatchGet;
import io.dynamodel.internal.DeleteItem;
import io.dynamodel.internal.Exchange;
import io.dynamodel.internal.GetItem;
import io.dynamodel.internal.KeyRules;
import io.dynamodel.internal.PutItem;
import io.dynamodel.internal.ReadSource;
import io.dynamodel.internal.ReadSpec;
import io.dynamodel.internal.TableAccess;
import io.dynamodel.internal.TableContext;
import io.dynamodel.internal.UpdateItem;
import io.dynamodel.schema.IndexSchema;
import io.dynamodel.schema.KeyPart;
import io.dynamodel.schema.TableSchema;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The operations of a model's table: the generated table class adds those that the model types.
 *
 * <p>Immutable, cheap to make, and safe for any number of threads. A service error that is not
 * named here passes as the SDK's exception.
 *
 * @param <M> the model
 */
public abstract class DynamoTable<M> {
  private final Dynamo dynamo;
  private final TableSchema<M> schema;
  private final Supplier<String> name;
  private final ReadConsistency consistency;

  /** The table that {@code dynamo} maps the model's table name to. For generated code. */
  protected DynamoTable(Dynamo dynamo, TableSchema<M> schema) {
    this(dynamo, schema, () -> dynamo.tableName(schema.table()), ReadConsistency.EVENTUAL);
    Objects.requireNonNull(dynamo, "dynamo");
  }

  /** The table of that physical name. For generated code. */
  protected DynamoTable(Dynamo dynamo, TableSchema<M> schema, String table) {
    this(dynamo, schema, () -> table, ReadConsistency.EVENTUAL);
    Objects.requireNonNull(dynamo, "dynamo");
    Objects.requireNonNull(table, "table");
  }

  /** The same table with another consistency. For generated code. */
  protected DynamoTable(DynamoTable<M> table, ReadConsistency consistency) {
    this(table.dynamo, table.schema, table.name, consistency);
  }

  private DynamoTable(
      Dynamo dynamo, TableSchema<M> schema, Supplier<String> name, ReadConsistency consistency) {
    this.dynamo = dynamo;
    this.schema = schema;
    this.name = name;
    this.consistency = consistency;
  }

  /** The key of {@code item}. */
  protected abstract Key<M> keyOf(M item);

  /** {@code item} with a new id where it has none; the same item in a model without such ids. */
  protected M withId(M item, IdGenerator ids) {
    return item;
  }

  /**
   * Creates or replaces an item (PutItem).
   *
   * @return the record as it is stored: with its generated id, and with values as a read gives them
   * @throws ItemValidationException if DynamoDB can't store it; nothing was sent
   */
  public final M put(M item) {
    return putItem(item, null);
  }

  /**
   * Creates or replaces an item (PutItem), if {@code condition} holds for the item that is there.
   *
   * @return the record as it is stored
   * @throws ConditionFailedException if it does not hold; nothing was changed
   * @throws ItemValidationException if DynamoDB can't store it; nothing was sent
   */
  public final M put(M item, Condition<M> condition) {
    return putItem(item, Objects.requireNonNull(condition, "condition"));
  }

  /**
   * Creates an item (PutItem on condition that its key is free).
   *
   * @return the record as it is stored
   * @throws ItemAlreadyExistsException if the key is taken; nothing was changed
   * @throws ItemValidationException if DynamoDB can't store it; nothing was sent
   */
  public final M insert(M item) {
    TableContext<M> table = context();
    return run(PutItem.insert(table, encode(table, item)));
  }

  /**
   * Reads an item again, strongly consistent (GetItem).
   *
   * @throws ItemNotFoundException if it is gone
   * @throws ItemMappingException if what is stored can't be read as the model
   */
  public final M refresh(M item) {
    return run(GetItem.get(context().consistent(), keyOf(required(item)).attributes()));
  }

  /**
   * Deletes an item by its key (DeleteItem).
   *
   * @return what was deleted; empty if there was nothing
   */
  public final Optional<M> delete(M item) {
    return deleteItem(keyOf(required(item)));
  }

  /**
   * Deletes the item of {@code key} (DeleteItem), if {@code condition} holds for it.
   *
   * @return what was deleted; empty if there was nothing and the condition holds for that
   * @throws ConditionFailedException if it does not hold; nothing was changed
   */
  public final Optional<M> delete(Key<? extends M> key, Condition<M> condition) {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(condition, "condition");
    return run(DeleteItem.delete(context(), key.attributes(), condition));
  }

  /**
   * Reads any number of items (BatchGetItem, 100 keys a request).
   *
   * @return the items in the order of their keys, each once; keys without an item are left out
   * @throws BatchIncompleteException if DynamoDB leaves keys unprocessed again and again
   */
  public final List<M> getAll(Collection<? extends Key<? extends M>> keys) {
    Objects.requireNonNull(keys, "keys");
    List<Map<String, AttributeValue>> attributes =
        keys.stream().map(key -> Objects.requireNonNull(key, "key").attributes()).toList();
    return new BatchGet<>(context(), attributes).run(dynamo.client(), dynamo.backoff());
  }

  /** Starts an update of the item that has the key of {@code item} (UpdateItem). */
  public final Update.Call<M> update(M item) {
    return updateItem(keyOf(required(item)));
  }

  /** Starts an update of the item of {@code key} (UpdateItem). */
  public final Update.Call<M> update(Key<? extends M> key) {
    return updateItem(Objects.requireNonNull(key, "key"));
  }

  /** Reads the whole table (Scan). */
  public final Scan<M> scan() {
    return new Scan<>(access(), ReadSpec.all());
  }

  /** Creates, verifies and deletes the table itself. */
  public final TableAdmin admin() {
    return new TableAdmin(access());
  }

  /** The item of {@code key}, or an ItemNotFoundException (GetItem). For generated code. */
  protected final M getItem(Key<M> key) {
    return run(GetItem.get(context(), key.attributes()));
  }

  /** The item of {@code key}, if there is one (GetItem). For generated code. */
  protected final Optional<M> findItem(Key<M> key) {
    return run(GetItem.find(context(), key.attributes()));
  }

  /** Deletes the item of {@code key} (DeleteItem). For generated code. */
  protected final Optional<M> deleteItem(Key<M> key) {
    return run(DeleteItem.delete(context(), key.attributes(), null));
  }

  /** Starts an update of an item that exists (UpdateItem). For generated code. */
  protected final Update.Call<M> updateItem(Key<? extends M> key) {
    return new Update.Call<>(access(), key, UpdateItem::update);
  }

  /** Starts an update that may create the item (UpdateItem). For generated code. */
  protected final Update.Call<M> upsertItem(Key<? extends M> key) {
    return new Update.Call<>(access(), key, UpdateItem::upsert);
  }

  /** Queries the table (Query). For generated code. */
  protected final Query<M> queryTable(KeyPart partition) {
    return query(null, partition);
  }

  /**
   * Queries an index (Query). For generated code.
   *
   * @throws IllegalArgumentException on a table with strongly consistent reads
   */
  protected final Query<M> queryIndex(String index, KeyPart partition) {
    if (consistency == ReadConsistency.STRONG) {
      throw new IllegalArgumentException(
          "table %s: the global index %s has no strongly consistent reads: query it without "
                  .formatted(name.get(), index)
              + "withConsistentReads()");
    }
    return query(schema.index(index), partition);
  }

  private Query<M> query(@Nullable IndexSchema index, KeyPart partition) {
    KeyRules.checkQueried(context(), index, Map.of(partition.attribute(), partition.value()));
    Condition<M> equality = new StoredAttribute<M>(partition.attribute()).eq(partition.value());
    return new Query<>(access(), new ReadSource.OfQuery<>(index, equality, false), ReadSpec.all());
  }

  private TableContext<M> context() {
    return new TableContext<>(schema, name.get(), consistency == ReadConsistency.STRONG);
  }

  private TableAccess<M> access() {
    return new TableAccess<>(dynamo.client(), this::context);
  }

  private M putItem(M item, @Nullable Condition<M> condition) {
    TableContext<M> table = context();
    return run(PutItem.put(table, encode(table, item), condition));
  }

  private Map<String, AttributeValue> encode(TableContext<M> table, M item) {
    M identified = withId(required(item), dynamo.ids());
    return table.encode(identified, () -> keyText(identified));
  }

  /** For a message about an item: its key may be what is wrong with it. */
  private @Nullable String keyText(M item) {
    try {
      return keyOf(item).toString();
    } catch (NullPointerException | ItemValidationException e) {
      return null;
    }
  }

  private M required(M item) {
    return Objects.requireNonNull(item, "item");
  }

  private <T> T run(Exchange<?, ?, T> exchange) {
    return access().run(exchange);
  }
}
