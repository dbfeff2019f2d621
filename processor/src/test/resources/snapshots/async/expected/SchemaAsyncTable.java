package async;

import io.dynamodel.AsyncPartialQuery;
import io.dynamodel.AsyncPartialScan;
import io.dynamodel.AsyncQuery;
import io.dynamodel.AsyncTable;
import io.dynamodel.BatchWritable;
import io.dynamodel.Dynamo;
import io.dynamodel.Key;
import io.dynamodel.TableTarget;
import io.dynamodel.Update;
import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.contract.CheckReturnValue;
import io.dynamodel.schema.Selection;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;

/**
 * The table {@code schemas} of {@link Schema}, without waiting: each method is that of
 * {@link SchemaTable}, and gives a future or a publisher.
 *
 * <p>A failure is the future's; a null argument is a {@link NullPointerException} at once.
 */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
final class SchemaAsyncTable extends AsyncTable<Schema, SchemaAsyncTable>
    implements BatchWritable<Schema> {
  /** The table to which {@code dynamo} maps the name {@code schemas}. */
  public SchemaAsyncTable(Dynamo dynamo) {
    this(TableTarget.<Schema>of(dynamo, SchemaTable.Schema.SCHEMA));
  }

  /** The table of exactly the name {@code table}. */
  public SchemaAsyncTable(Dynamo dynamo, String table) {
    this(TableTarget.<Schema>of(dynamo, SchemaTable.Schema.SCHEMA, table));
  }

  /** The table {@code schemas}, by a client that stays the caller's to close. */
  public SchemaAsyncTable(DynamoDbAsyncClient client) {
    this(Dynamo.of(client));
  }

  /** The table {@code table}, by a client that stays the caller's to close. */
  public SchemaAsyncTable(DynamoDbAsyncClient client, String table) {
    this(Dynamo.of(client), table);
  }

  private SchemaAsyncTable(TableTarget<Schema> target) {
    super(target, SchemaAsyncTable::new);
  }

  /** As {@link SchemaTable#get(UUID)}. */
  public CompletableFuture<Schema> get(UUID id) {
    return getItem(SchemaTable.key(id));
  }

  /** As {@link SchemaTable#find(UUID)}. */
  public CompletableFuture<Optional<Schema>> find(UUID id) {
    return findItem(SchemaTable.key(id));
  }

  /** As {@link SchemaTable#find(UUID, Selection)}. */
  public <P> CompletableFuture<Optional<P>> find(UUID id, Selection<Schema, P> selection) {
    return this.<P>findItem(SchemaTable.key(id), selection);
  }

  /** As {@link SchemaTable#getAll(UUID[])}. */
  public CompletableFuture<List<Schema>> getAll(UUID... keys) {
    Objects.requireNonNull(keys, "keys");
    return getAll(Arrays.stream(keys).map(SchemaTable::key).toList());
  }

  /** As {@link SchemaTable#delete(UUID)}. */
  public CompletableFuture<Optional<Schema>> delete(UUID id) {
    return deleteItem(SchemaTable.key(id));
  }

  /** As {@link SchemaTable#update(UUID)}. */
  @CheckReturnValue
  public Update.AsyncCall<Schema> update(UUID id) {
    return updateItem(SchemaTable.key(id));
  }

  /** As {@link SchemaTable#upsert(UUID)}. */
  @CheckReturnValue
  public Update.AsyncCall<Schema> upsert(UUID id) {
    return upsertItem(SchemaTable.key(id));
  }

  /** As {@link SchemaTable#refresh(SchemaTable.ByOwnerItem)}. */
  public CompletableFuture<Schema> refresh(SchemaTable.ByOwnerItem item) {
    return refreshItem(
        Key.<Schema>of(SchemaTable.Schema.SCHEMA, SchemaTable.Schema.ID.part(item.id())));
  }

  /** As {@link SchemaTable#query(UUID)}. */
  @CheckReturnValue
  public AsyncQuery<Schema> query(UUID id) {
    return queryOf(queryTable(SchemaTable.Schema.ID.part(id)));
  }

  /** As {@link SchemaTable#byOwner(String)}. */
  @CheckReturnValue
  public AsyncPartialQuery<SchemaTable.ByOwnerItem, Schema> byOwner(String owner) {
    return partialQueryOf(
        queryIndex(
            "owner-index",
            Selection.<Schema, SchemaTable.ByOwnerItem>of(SchemaMapper::readByOwnerItem),
            SchemaTable.Schema.OWNER.part(owner)));
  }

  /** As {@link SchemaTable#scanByOwner()}. */
  @CheckReturnValue
  public AsyncPartialScan<SchemaTable.ByOwnerItem, Schema> scanByOwner() {
    return scanIndex(
        "owner-index",
        Selection.<Schema, SchemaTable.ByOwnerItem>of(SchemaMapper::readByOwnerItem));
  }
}
