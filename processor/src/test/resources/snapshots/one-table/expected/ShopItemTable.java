package shop;

import io.dynamodel.Dynamo;
import io.dynamodel.Key;
import io.dynamodel.Query;
import io.dynamodel.SealedTable;
import io.dynamodel.TableTarget;
import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.contract.CheckReturnValue;
import io.dynamodel.convert.Converters;
import io.dynamodel.expression.AttributePath;
import io.dynamodel.expression.ComparableTextAttribute;
import io.dynamodel.schema.KeyAttribute;
import io.dynamodel.schema.KeyTemplate;
import io.dynamodel.schema.TableSchema;
import io.dynamodel.support.KeyReader;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The table {@code shop} of all types of {@link ShopItem}: {@link Customer}, {@link Order},
 * {@link OrderLine}. Each has a table class of its own as well.
 *
 * <p>Immutable, cheap to make, and safe for any number of threads. A null argument is a
 * {@link NullPointerException}, and a key that DynamoDB can't have is an
 * {@link io.dynamodel.exception.ItemValidationException}, before anything is sent.
 */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public final class ShopItemTable extends SealedTable<ShopItem, ShopItemTable> {
  /** The table to which {@code dynamo} maps the name {@code shop}. */
  public ShopItemTable(Dynamo dynamo) {
    this(TableTarget.<ShopItem>of(dynamo, Schema.SCHEMA));
  }

  /** The table of exactly the name {@code table}. */
  public ShopItemTable(Dynamo dynamo, String table) {
    this(TableTarget.<ShopItem>of(dynamo, Schema.SCHEMA, table));
  }

  /** The table {@code shop}, by a client that stays the caller's to close. */
  public ShopItemTable(DynamoDbClient client) {
    this(Dynamo.of(client));
  }

  /** The table {@code table}, by a client that stays the caller's to close. */
  public ShopItemTable(DynamoDbClient client, String table) {
    this(Dynamo.of(client), table);
  }

  private ShopItemTable(TableTarget<ShopItem> target) {
    super(target, ShopItemTable::new);
  }

  /** The items of one partition (Query), of all types, in the order of their sort keys. */
  @CheckReturnValue
  public Query<ShopItem> query(String customerId) {
    return queryOf(queryTable(Schema.PK.of(Schema.CUSTOMER_ID.part(customerId))));
  }

  /**
   * The key of an item, or of the key attributes alone, such as a stream has for a REMOVE.
   *
   * @throws io.dynamodel.exception.ItemMappingException if one is absent, or not as the model would
   *     write it
   */
  public static Key<? extends ShopItem> keyOf(Map<String, AttributeValue> item) {
    return KeyReader.<ShopItem>typedKeyOf(Schema.SCHEMA, item);
  }

  /**
   * The key of a text that {@link Key#encode} gave.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it is no key of this table
   */
  public static Key<? extends ShopItem> decodeKey(String text) {
    return KeyReader.<ShopItem>decodeTyped(Schema.SCHEMA, text);
  }

  /** The attributes of {@link ShopItem}, for conditions. */
  public static final class A {
    /**
     * The part of the key {@code customerId}, stored as text (S). For conditions alone: no update
     * changes a key.
     */
    public static final ComparableTextAttribute<ShopItem, String> customerId =
        new ComparableTextAttribute<ShopItem, String>(
            AttributePath.of("customerId"), Converters.TEXT);

    private A() {}
  }

  /** What both table classes tell the runtime. */
  static final class Schema {
    static final KeyAttribute<String> CUSTOMER_ID =
        KeyAttribute.<String>of("customerId", "customerId", Converters.TEXT);

    static final KeyTemplate PK = KeyTemplate.of("PK").text("CUSTOMER#").part(CUSTOMER_ID);

    static final TableSchema<ShopItem> SCHEMA =
        TableSchema.<ShopItem>sealed(
            "shop",
            ShopItem.class,
            CustomerTable.Schema.SCHEMA,
            OrderTable.Schema.SCHEMA,
            OrderLineTable.Schema.SCHEMA);

    private Schema() {}
  }
}
