package tour;

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
import io.dynamodel.expression.NumberAttribute;
import io.dynamodel.expression.OptionalNumberAttribute;
import io.dynamodel.expression.OptionalTextAttribute;
import io.dynamodel.expression.TextAttribute;
import io.dynamodel.schema.KeyAttribute;
import io.dynamodel.schema.Selection;
import io.dynamodel.schema.TableSchema;
import io.dynamodel.support.KeyReader;
import java.math.BigDecimal;
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
 * The table {@code products} of {@link Product}.
 *
 * <p>Immutable, cheap to make, and safe for any number of threads. A null argument is a
 * {@link NullPointerException}, and a key that DynamoDB can't have is an
 * {@link io.dynamodel.exception.ItemValidationException}, before anything is sent.
 */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public final class ProductTable extends DynamoTable<Product, ProductTable>
    implements BatchWritable<Product> {
  private static final KeyAttribute<String> PRODUCT_ID =
      KeyAttribute.<String>of("productId", "product_id", Converters.TEXT).autoId();
  private static final TableSchema<Product> SCHEMA =
      TableSchema.<Product>builder("products", ProductMapper::toItem, ProductMapper::read)
          .model(Product.class)
          .key(PRODUCT_ID)
          .keyOf(
              product ->
                  Key.<Product>of(ProductTable.SCHEMA, PRODUCT_ID.part(product.productId()))
                      .attributes())
          .autoId(product -> product.productId(), ProductTable::withId)
          .required("name", "price")
          .build();

  /** The table to which {@code dynamo} maps the name {@code products}. */
  public ProductTable(Dynamo dynamo) {
    this(TableTarget.<Product>of(dynamo, SCHEMA));
  }

  /** The table of exactly the name {@code table}. */
  public ProductTable(Dynamo dynamo, String table) {
    this(TableTarget.<Product>of(dynamo, SCHEMA, table));
  }

  /** The table {@code products}, by a client that stays the caller's to close. */
  public ProductTable(DynamoDbClient client) {
    this(Dynamo.of(client));
  }

  /** The table {@code table}, by a client that stays the caller's to close. */
  public ProductTable(DynamoDbClient client, String table) {
    this(Dynamo.of(client), table);
  }

  private ProductTable(TableTarget<Product> target) {
    super(target, ProductTable::new);
  }

  /** The key of one {@link Product}. */
  public static Key<Product> key(String productId) {
    return Key.<Product>of(SCHEMA, PRODUCT_ID.part(productId));
  }

  /**
   * The key of an item, or of the key attributes alone, such as a stream has for a REMOVE.
   *
   * @throws io.dynamodel.exception.ItemMappingException if one is absent, or not as the model would
   *     write it
   */
  public static Key<Product> keyOf(Map<String, AttributeValue> item) {
    return KeyReader.<Product>keyOf(SCHEMA, item);
  }

  /**
   * The key of a text that {@link Key#encode} gave.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it is no key of this table
   */
  public static Key<Product> decodeKey(String text) {
    return KeyReader.<Product>decode(SCHEMA, text);
  }

  /**
   * Reads an item (GetItem).
   *
   * @throws io.dynamodel.exception.ItemNotFoundException if no item has that key
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public Product get(String productId) {
    return getItem(key(productId));
  }

  /**
   * Reads an item (GetItem); empty if no item has that key.
   *
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public Optional<Product> find(String productId) {
    return findItem(key(productId));
  }

  /**
   * Reads a part of an item (GetItem with a ProjectionExpression); empty if no item has that key.
   *
   * @param <P> what is made of it
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as that
   */
  public <P> Optional<P> find(String productId, Selection<Product, P> selection) {
    return this.<P>findItem(key(productId), selection);
  }

  /**
   * Reads any number of items (BatchGetItem).
   *
   * @return the items in the order of their keys; missing ones are left out
   * @throws io.dynamodel.exception.BatchIncompleteException if DynamoDB leaves keys unprocessed
   *     again and again
   */
  public List<Product> getAll(String... keys) {
    Objects.requireNonNull(keys, "keys");
    return getAll(Arrays.stream(keys).map(ProductTable::key).toList());
  }

  /**
   * Deletes an item (DeleteItem).
   *
   * @return what was deleted; empty if there was nothing
   */
  public Optional<Product> delete(String productId) {
    return deleteItem(key(productId));
  }

  /** Starts an update of an item that exists (UpdateItem). */
  @CheckReturnValue
  public Update.Call<Product> update(String productId) {
    return updateItem(key(productId));
  }

  /** Starts an update that creates the item if there is none (UpdateItem). */
  @CheckReturnValue
  public Update.Call<Product> upsert(String productId) {
    return upsertItem(key(productId));
  }

  /** The items of one partition (Query). */
  @CheckReturnValue
  public Query<Product> query(String productId) {
    return queryOf(queryTable(PRODUCT_ID.part(productId)));
  }

  private static Product withId(Product product, String id) {
    return new Product(
        id,
        product.name(),
        product.description(),
        product.price(),
        product.tax());
  }

  /** The attributes of {@link Product}, for conditions and updates. */
  public static final class A {
    /**
     * The partition key {@code product_id}, stored as text (S). For conditions alone: no update
     * changes a key.
     */
    public static final ComparableTextAttribute<Product, String> productId =
        new ComparableTextAttribute<Product, String>(
            AttributePath.of("product_id"), Converters.TEXT);

    /** The attribute {@code name}, stored as text (S). */
    public static final TextAttribute<Product, String> name =
        new TextAttribute<Product, String>(AttributePath.of("name"), Converters.TEXT);

    /**
     * The attribute {@code description}, stored as text (S); absent where it is null, and an absent
     * attribute equals nothing.
     */
    public static final OptionalTextAttribute<Product, String> description =
        new OptionalTextAttribute<Product, String>(
            AttributePath.of("description"), Converters.TEXT);

    /** The attribute {@code price}, stored as a number (N). */
    public static final NumberAttribute<Product, BigDecimal> price =
        new NumberAttribute<Product, BigDecimal>(AttributePath.of("price"), Converters.BIG_DECIMAL);

    /**
     * The attribute {@code tax}, stored as a number (N); absent where it is null, and an absent
     * attribute equals nothing.
     */
    public static final OptionalNumberAttribute<Product, BigDecimal> tax =
        new OptionalNumberAttribute<Product, BigDecimal>(
            AttributePath.of("tax"), Converters.BIG_DECIMAL);

    private A() {}
  }
}
