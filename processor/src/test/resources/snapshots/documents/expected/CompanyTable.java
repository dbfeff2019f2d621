package documents;

import io.dynamodel.BatchWritable;
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
import io.dynamodel.expression.ListAttribute;
import io.dynamodel.expression.MapAttribute;
import io.dynamodel.schema.KeyAttribute;
import io.dynamodel.schema.Selection;
import io.dynamodel.schema.TableSchema;
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
 * The table {@code companies} of {@link Company}.
 *
 * <p>Immutable, cheap to make, and safe for any number of threads. A null argument is a
 * {@link NullPointerException}, and a key that DynamoDB can't have is an
 * {@link io.dynamodel.exception.ItemValidationException}, before anything is sent.
 */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public final class CompanyTable extends DynamoTable<Company, CompanyTable>
    implements BatchWritable<Company> {
  private static final KeyAttribute<String> ID =
      KeyAttribute.<String>of("id", "id", Converters.TEXT);
  private static final TableSchema<Company> SCHEMA =
      TableSchema.<Company>builder("companies", CompanyMapper::toItem, CompanyMapper::read)
          .model(Company.class)
          .key(ID)
          .keyOf(company -> key(company.id()).attributes())
          .required("seat", "tree", "owner")
          .build();

  /** The table to which {@code dynamo} maps the name {@code companies}. */
  public CompanyTable(Dynamo dynamo) {
    this(TableTarget.<Company>of(dynamo, SCHEMA));
  }

  /** The table of exactly the name {@code table}. */
  public CompanyTable(Dynamo dynamo, String table) {
    this(TableTarget.<Company>of(dynamo, SCHEMA, table));
  }

  /** The table {@code companies}, by a client that stays the caller's to close. */
  public CompanyTable(DynamoDbClient client) {
    this(Dynamo.of(client));
  }

  /** The table {@code table}, by a client that stays the caller's to close. */
  public CompanyTable(DynamoDbClient client, String table) {
    this(Dynamo.of(client), table);
  }

  private CompanyTable(TableTarget<Company> target) {
    super(target, CompanyTable::new);
  }

  /** The key of one {@link Company}. */
  public static Key<Company> key(String id) {
    return Key.<Company>of(SCHEMA, ID.part(id));
  }

  /**
   * The key of an item, or of the key attributes alone, such as a stream has for a REMOVE.
   *
   * @throws io.dynamodel.exception.ItemMappingException if one is absent, or not as the model would
   *     write it
   */
  public static Key<Company> keyOf(Map<String, AttributeValue> item) {
    return KeyReader.<Company>keyOf(SCHEMA, item);
  }

  /**
   * The key of a text that {@link Key#encode} gave.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it is no key of this table
   */
  public static Key<Company> decodeKey(String text) {
    return KeyReader.<Company>decode(SCHEMA, text);
  }

  /**
   * Reads an item (GetItem).
   *
   * @throws io.dynamodel.exception.ItemNotFoundException if no item has that key
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public Company get(String id) {
    return getItem(key(id));
  }

  /**
   * Reads an item (GetItem); empty if no item has that key.
   *
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public Optional<Company> find(String id) {
    return findItem(key(id));
  }

  /**
   * Reads a part of an item (GetItem with a ProjectionExpression); empty if no item has that key.
   *
   * @param <P> what is made of it
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as that
   */
  public <P> Optional<P> find(String id, Selection<Company, P> selection) {
    return this.<P>findItem(key(id), selection);
  }

  /**
   * Reads any number of items (BatchGetItem).
   *
   * @return the items in the order of their keys; missing ones are left out
   * @throws io.dynamodel.exception.BatchIncompleteException if DynamoDB leaves keys unprocessed
   *     again and again
   */
  public List<Company> getAll(String... keys) {
    Objects.requireNonNull(keys, "keys");
    return getAll(Arrays.stream(keys).map(CompanyTable::key).toList());
  }

  /**
   * Deletes an item (DeleteItem).
   *
   * @return what was deleted; empty if there was nothing
   */
  public Optional<Company> delete(String id) {
    return deleteItem(key(id));
  }

  /** Starts an update of an item that exists (UpdateItem). */
  @CheckReturnValue
  public Update.Call<Company> update(String id) {
    return updateItem(key(id));
  }

  /** Starts an update that creates the item if there is none (UpdateItem). */
  @CheckReturnValue
  public Update.Call<Company> upsert(String id) {
    return upsertItem(key(id));
  }

  /** The items of one partition (Query). */
  @CheckReturnValue
  public Query<Company> query(String id) {
    return queryOf(queryTable(ID.part(id)));
  }

  /** The attributes of {@link Company}, for conditions and updates. */
  public static final class A {
    /**
     * The partition key {@code id}, stored as text (S). For conditions alone: no update changes a
     * key.
     */
    public static final ComparableTextAttribute<Company, String> id =
        new ComparableTextAttribute<Company, String>(AttributePath.of("id"), Converters.TEXT);

    /** The attribute {@code seat}, stored as a map (M). */
    public static final AddressPath<Company> seat =
        new AddressPath<Company>(AttributePath.of("seat"));

    /**
     * The attribute {@code branch}, stored as a map (M); absent where it is null, and an absent
     * attribute equals nothing.
     */
    public static final AddressPath.OptionalAddressPath<Company> branch =
        new AddressPath.OptionalAddressPath<Company>(AttributePath.of("branch"));

    /**
     * The attribute {@code warehouse}, stored as a map (M); absent where it is empty, and an absent
     * attribute equals nothing.
     */
    public static final AddressPath.OptionalAddressPath<Company> warehouse =
        new AddressPath.OptionalAddressPath<Company>(AttributePath.of("warehouse"));

    /** The attribute {@code shops}, stored as a list (L); an absent one reads as empty. */
    public static final ListAttribute<Company, Address, AddressPath.OptionalAddressPath<Company>>
        shops =
            new ListAttribute<>(
                AttributePath.of("shops"),
                Converters.<Address>document(AddressMapper::toItem, AddressMapper::read),
                AddressPath.OptionalAddressPath::new);

    /** The attribute {@code agents}, stored as a map (M); an absent one reads as empty. */
    public static final MapAttribute<
            Company, String, Address, AddressPath.OptionalAddressPath<Company>>
        agents =
            new MapAttribute<>(
                AttributePath.of("agents"),
                Converters.TEXT,
                Converters.<Address>document(AddressMapper::toItem, AddressMapper::read),
                AddressPath.OptionalAddressPath::new);

    /** The attribute {@code tree}, stored as a map (M). */
    public static final NodePath<Company> tree = new NodePath<Company>(AttributePath.of("tree"));

    /** The attribute {@code owner}, stored as a map (M). */
    public static final PersonPath<Company> owner =
        new PersonPath<Company>(AttributePath.of("owner"));

    private A() {}
  }
}
