package keys;

import io.dynamodel.BatchWritable;
import io.dynamodel.Dynamo;
import io.dynamodel.DynamoTable;
import io.dynamodel.Key;
import io.dynamodel.PrefixKeyStep;
import io.dynamodel.Query;
import io.dynamodel.QueryBase;
import io.dynamodel.QueryPlan;
import io.dynamodel.TableTarget;
import io.dynamodel.Update;
import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.contract.CheckReturnValue;
import io.dynamodel.convert.Converters;
import io.dynamodel.expression.AttributePath;
import io.dynamodel.expression.ComparableNumberAttribute;
import io.dynamodel.expression.ComparablePrefixAttribute;
import io.dynamodel.expression.TextAttribute;
import io.dynamodel.schema.KeyAttribute;
import io.dynamodel.schema.Selection;
import io.dynamodel.schema.TableSchema;
import io.dynamodel.support.KeyReader;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The table {@code accounts} of {@link Account}.
 *
 * <p>Immutable, cheap to make, and safe for any number of threads. A null argument is a
 * {@link NullPointerException}, and a key that DynamoDB can't have is an
 * {@link io.dynamodel.exception.ItemValidationException}, before anything is sent.
 */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public final class AccountTable extends DynamoTable<Account, AccountTable>
    implements BatchWritable<Account> {
  private static final KeyAttribute<Long> BANK =
      KeyAttribute.<Long>of("bank", "bank", Converters.LONG);
  private static final KeyAttribute<UUID> ID =
      KeyAttribute.<UUID>of("id", "id", Converters.UUID).autoId();
  private static final TableSchema<Account> SCHEMA =
      TableSchema.<Account>builder("accounts", AccountMapper::toItem, AccountMapper::read)
          .model(Account.class)
          .key(BANK, ID)
          .keyOf(
              account ->
                  Key.<Account>of(
                          AccountTable.SCHEMA, BANK.part(account.bank()), ID.part(account.id()))
                      .attributes())
          .autoId(account -> account.id(), AccountTable::withId)
          .required("owner")
          .build();

  /** The table to which {@code dynamo} maps the name {@code accounts}. */
  public AccountTable(Dynamo dynamo) {
    this(TableTarget.<Account>of(dynamo, SCHEMA));
  }

  /** The table of exactly the name {@code table}. */
  public AccountTable(Dynamo dynamo, String table) {
    this(TableTarget.<Account>of(dynamo, SCHEMA, table));
  }

  /** The table {@code accounts}, by a client that stays the caller's to close. */
  public AccountTable(DynamoDbClient client) {
    this(Dynamo.of(client));
  }

  /** The table {@code table}, by a client that stays the caller's to close. */
  public AccountTable(DynamoDbClient client, String table) {
    this(Dynamo.of(client), table);
  }

  private AccountTable(TableTarget<Account> target) {
    super(target, AccountTable::new);
  }

  /** The key of one {@link Account}. */
  public static Key<Account> key(long bank, UUID id) {
    return Key.<Account>of(SCHEMA, BANK.part(bank), ID.part(id));
  }

  /**
   * The key of an item, or of the key attributes alone, such as a stream has for a REMOVE.
   *
   * @throws io.dynamodel.exception.ItemMappingException if one is absent, or not as the model would
   *     write it
   */
  public static Key<Account> keyOf(Map<String, AttributeValue> item) {
    return KeyReader.<Account>keyOf(SCHEMA, item);
  }

  /**
   * The key of a text that {@link Key#encode} gave.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it is no key of this table
   */
  public static Key<Account> decodeKey(String text) {
    return KeyReader.<Account>decode(SCHEMA, text);
  }

  /**
   * Reads an item (GetItem).
   *
   * @throws io.dynamodel.exception.ItemNotFoundException if no item has that key
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public Account get(long bank, UUID id) {
    return getItem(key(bank, id));
  }

  /**
   * Reads an item (GetItem); empty if no item has that key.
   *
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public Optional<Account> find(long bank, UUID id) {
    return findItem(key(bank, id));
  }

  /**
   * Reads a part of an item (GetItem with a ProjectionExpression); empty if no item has that key.
   *
   * @param <P> what is made of it
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as that
   */
  public <P> Optional<P> find(long bank, UUID id, Selection<Account, P> selection) {
    return this.<P>findItem(key(bank, id), selection);
  }

  /**
   * Deletes an item (DeleteItem).
   *
   * @return what was deleted; empty if there was nothing
   */
  public Optional<Account> delete(long bank, UUID id) {
    return deleteItem(key(bank, id));
  }

  /** Starts an update of an item that exists (UpdateItem). */
  @CheckReturnValue
  public Update.Call<Account> update(long bank, UUID id) {
    return updateItem(key(bank, id));
  }

  /** Starts an update that creates the item if there is none (UpdateItem). */
  @CheckReturnValue
  public Update.Call<Account> upsert(long bank, UUID id) {
    return upsertItem(key(bank, id));
  }

  /** The items of one partition (Query) in the order of {@code id}. */
  @CheckReturnValue
  public AccountQuery query(long bank) {
    return new AccountQuery(queryTable(BANK.part(bank)));
  }

  private static Account withId(Account account, String id) {
    return new Account(
        account.bank(),
        UUID.fromString(id),
        account.owner());
  }

  /** A query whose items are in the order of {@code id}. */
  @CheckReturnValue
  public static final class AccountQuery extends QueryBase<Account, AccountQuery> {
    private AccountQuery(QueryPlan<Account> plan) {
      super(plan, AccountQuery::new);
    }

    /** Starts a condition on {@code id} (KeyConditionExpression). */
    public PrefixKeyStep<UUID, Query<Account>, Query<Account>> id() {
      return this.<UUID>prefixStep(ID);
    }
  }

  /** The attributes of {@link Account}, for conditions and updates. */
  public static final class A {
    /**
     * The partition key {@code bank}, stored as a number (N). For conditions alone: no update
     * changes a key.
     */
    public static final ComparableNumberAttribute<Account, Long> bank =
        new ComparableNumberAttribute<Account, Long>(AttributePath.of("bank"), Converters.LONG);

    /**
     * The sort key {@code id}, stored as text (S). For conditions alone: no update changes a key.
     */
    public static final ComparablePrefixAttribute<Account, UUID> id =
        new ComparablePrefixAttribute<Account, UUID>(AttributePath.of("id"), Converters.UUID);

    /** The attribute {@code owner}, stored as text (S). */
    public static final TextAttribute<Account, String> owner =
        new TextAttribute<Account, String>(AttributePath.of("owner"), Converters.TEXT);

    private A() {}
  }
}
