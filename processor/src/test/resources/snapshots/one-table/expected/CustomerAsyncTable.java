package shop;

import io.dynamodel.AsyncQuery;
import io.dynamodel.AsyncTable;
import io.dynamodel.Dynamo;
import io.dynamodel.TableTarget;
import io.dynamodel.Update;
import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.contract.CheckReturnValue;
import io.dynamodel.schema.Selection;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;

/**
 * The table {@code shop} of {@link Customer}, without waiting: each method is that of
 * {@link CustomerTable}, and gives a future or a publisher.
 *
 * <p>A failure is the future's; a null argument is a {@link NullPointerException} at once.
 */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public final class CustomerAsyncTable extends AsyncTable<Customer, CustomerAsyncTable> {
  /** The table to which {@code dynamo} maps the name {@code shop}. */
  public CustomerAsyncTable(Dynamo dynamo) {
    this(TableTarget.<Customer>of(dynamo, CustomerTable.Schema.SCHEMA));
  }

  /** The table of exactly the name {@code table}. */
  public CustomerAsyncTable(Dynamo dynamo, String table) {
    this(TableTarget.<Customer>of(dynamo, CustomerTable.Schema.SCHEMA, table));
  }

  /** The table {@code shop}, by a client that stays the caller's to close. */
  public CustomerAsyncTable(DynamoDbAsyncClient client) {
    this(Dynamo.of(client));
  }

  /** The table {@code table}, by a client that stays the caller's to close. */
  public CustomerAsyncTable(DynamoDbAsyncClient client, String table) {
    this(Dynamo.of(client), table);
  }

  private CustomerAsyncTable(TableTarget<Customer> target) {
    super(target, CustomerAsyncTable::new);
  }

  /** As {@link CustomerTable#get(String)}. */
  public CompletableFuture<Customer> get(String customerId) {
    return getItem(CustomerTable.key(customerId));
  }

  /** As {@link CustomerTable#find(String)}. */
  public CompletableFuture<Optional<Customer>> find(String customerId) {
    return findItem(CustomerTable.key(customerId));
  }

  /** As {@link CustomerTable#find(String, Selection)}. */
  public <P> CompletableFuture<Optional<P>> find(
      String customerId, Selection<Customer, P> selection) {
    return this.<P>findItem(CustomerTable.key(customerId), selection);
  }

  /** As {@link CustomerTable#getAll(String[])}. */
  public CompletableFuture<List<Customer>> getAll(String... keys) {
    Objects.requireNonNull(keys, "keys");
    return getAll(Arrays.stream(keys).map(CustomerTable::key).toList());
  }

  /** As {@link CustomerTable#delete(String)}. */
  public CompletableFuture<Optional<Customer>> delete(String customerId) {
    return deleteItem(CustomerTable.key(customerId));
  }

  /** As {@link CustomerTable#update(String)}. */
  @CheckReturnValue
  public Update.AsyncCall<Customer> update(String customerId) {
    return updateItem(CustomerTable.key(customerId));
  }

  /** As {@link CustomerTable#upsert(String)}. */
  @CheckReturnValue
  public Update.AsyncCall<Customer> upsert(String customerId) {
    return upsertItem(CustomerTable.key(customerId));
  }

  /** As {@link CustomerTable#query(String)}. */
  @CheckReturnValue
  public AsyncQuery<Customer> query(String customerId) {
    return queryOf(
        queryTable(CustomerTable.Schema.PK.of(CustomerTable.Schema.CUSTOMER_ID.part(customerId))));
  }
}
