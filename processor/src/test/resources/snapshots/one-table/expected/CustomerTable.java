package shop;

import io.dynamodel.Dynamo;
import io.dynamodel.DynamoTable;
import io.dynamodel.Key;
import io.dynamodel.Query;
import io.dynamodel.TableTarget;
import io.dynamodel.Update;
import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.contract.CheckReturnValue;
import io.dynamodel.convert.Converters;
import io.dynamodel.expression.AttributePath;
import io.dynamodel.expression.ComparableTextAttribute;
import io.dynamodel.expression.OptionalTextAttribute;
import io.dynamodel.expression.TextAttribute;
import io.dynamodel.schema.KeyAttribute;
import io.dynamodel.schema.KeyTemplate;
import io.dynamodel.schema.Selection;
import io.dynamodel.schema.TableSchema;
import io.dynamodel.schema.UniqueSchema;
import io.dynamodel.support.KeyReader;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The table {@code shop} of {@link Customer}.
 *
 * <p>Immutable, cheap to make, and safe for any number of threads. A null argument is a
 * {@link NullPointerException}, and a key that DynamoDB can't have is an
 * {@link io.dynamodel.exception.ItemValidationException}, before anything is sent.
 */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public final class CustomerTable extends DynamoTable<Customer, CustomerTable> {
  /** The table to which {@code dynamo} maps the name {@code shop}. */
  public CustomerTable(Dynamo dynamo) {
    this(TableTarget.<Customer>of(dynamo, Schema.SCHEMA));
  }

  /** The table of exactly the name {@code table}. */
  public CustomerTable(Dynamo dynamo, String table) {
    this(TableTarget.<Customer>of(dynamo, Schema.SCHEMA, table));
  }

  /** The table {@code shop}, by a client that stays the caller's to close. */
  public CustomerTable(DynamoDbClient client) {
    this(Dynamo.of(client));
  }

  /** The table {@code table}, by a client that stays the caller's to close. */
  public CustomerTable(DynamoDbClient client, String table) {
    this(Dynamo.of(client), table);
  }

  private CustomerTable(TableTarget<Customer> target) {
    super(target, CustomerTable::new);
  }

  /** The key of one {@link Customer}. */
  public static Key<Customer> key(String customerId) {
    return Key.<Customer>of(
        Schema.SCHEMA, Schema.PK.of(Schema.CUSTOMER_ID.part(customerId)), Schema.SK.of());
  }

  /**
   * The key of an item, or of the key attributes alone, such as a stream has for a REMOVE.
   *
   * @throws io.dynamodel.exception.ItemMappingException if one is absent, or not as the model would
   *     write it
   */
  public static Key<Customer> keyOf(Map<String, AttributeValue> item) {
    return KeyReader.<Customer>keyOf(Schema.SCHEMA, item);
  }

  /**
   * The key of a text that {@link Key#encode} gave.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it is no key of this table
   */
  public static Key<Customer> decodeKey(String text) {
    return KeyReader.<Customer>decode(Schema.SCHEMA, text);
  }

  /**
   * Reads an item (GetItem).
   *
   * @throws io.dynamodel.exception.ItemNotFoundException if no item has that key
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public Customer get(String customerId) {
    return getItem(key(customerId));
  }

  /**
   * Reads an item (GetItem); empty if no item has that key.
   *
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public Optional<Customer> find(String customerId) {
    return findItem(key(customerId));
  }

  /**
   * Reads a part of an item (GetItem with a ProjectionExpression); empty if no item has that key.
   *
   * @param <P> what is made of it
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as that
   */
  public <P> Optional<P> find(String customerId, Selection<Customer, P> selection) {
    return this.<P>findItem(key(customerId), selection);
  }

  /**
   * Reads any number of items (BatchGetItem).
   *
   * @return the items in the order of their keys; missing ones are left out
   * @throws io.dynamodel.exception.BatchIncompleteException if DynamoDB leaves keys unprocessed
   *     again and again
   */
  public List<Customer> getAll(String... keys) {
    Objects.requireNonNull(keys, "keys");
    return getAll(Arrays.stream(keys).map(CustomerTable::key).toList());
  }

  /**
   * Deletes an item (DeleteItem).
   *
   * @return what was deleted; empty if there was nothing
   */
  public Optional<Customer> delete(String customerId) {
    return deleteItem(key(customerId));
  }

  /** Starts an update of an item that exists (UpdateItem). */
  @CheckReturnValue
  public Update.Call<Customer> update(String customerId) {
    return updateItem(key(customerId));
  }

  /** Starts an update that creates the item if there is none (UpdateItem). */
  @CheckReturnValue
  public Update.Call<Customer> upsert(String customerId) {
    return upsertItem(key(customerId));
  }

  /** The items of one partition (Query). */
  @CheckReturnValue
  public Query<Customer> query(String customerId) {
    return queryOf(queryTable(Schema.PK.of(Schema.CUSTOMER_ID.part(customerId))));
  }

  /** The attributes of {@link Customer}, for conditions and updates. */
  public static final class A {
    /**
     * The part of the key {@code customerId}, stored as text (S). For conditions alone: no update
     * changes a key.
     */
    public static final ComparableTextAttribute<Customer, String> customerId =
        new ComparableTextAttribute<Customer, String>(
            AttributePath.of("customerId"), Converters.TEXT);

    /** The attribute {@code name}, stored as text (S). */
    public static final TextAttribute<Customer, String> name =
        new TextAttribute<Customer, String>(AttributePath.of("name"), Converters.TEXT);

    /** The attribute {@code email}, stored as text (S). */
    public static final TextAttribute<Customer, String> email =
        new TextAttribute<Customer, String>(AttributePath.of("email"), Converters.TEXT);

    /**
     * The attribute {@code phone}, stored as text (S); absent where it is null, and an absent
     * attribute equals nothing.
     */
    public static final OptionalTextAttribute<Customer, String> phone =
        new OptionalTextAttribute<Customer, String>(AttributePath.of("phone"), Converters.TEXT);

    private A() {}
  }

  /** What both table classes tell the runtime. */
  static final class Schema {
    static final KeyAttribute<String> CUSTOMER_ID =
        KeyAttribute.<String>of("customerId", "customerId", Converters.TEXT);

    static final KeyTemplate PK = KeyTemplate.of("PK").text("CUSTOMER#").part(CUSTOMER_ID);

    static final KeyTemplate SK = KeyTemplate.of("SK").text("PROFILE");

    static final TableSchema<Customer> SCHEMA =
        TableSchema.<Customer>builder("shop", CustomerMapper::toItem, CustomerMapper::read)
            .model(Customer.class)
            .key(PK, SK)
            .keyOf(customer -> key(customer.customerId()).attributes())
            .type("_type", "customer")
            .oneOf(() -> ShopItemTable.Schema.SCHEMA)
            .required("name", "email")
            .unique(new UniqueSchema("customer#email", "email", List.of()))
            .build();

    private Schema() {}
  }
}
