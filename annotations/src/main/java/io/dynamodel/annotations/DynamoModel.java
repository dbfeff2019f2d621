package io.dynamodel.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a record the model of a DynamoDB table: each item of the table is one instance.
 *
 * <p>For a record {@code Product} the processor generates {@code ProductTable}, the typed table
 * with methods for each index; {@code ProductTable.A}, a typed constant for each attribute, for
 * conditions and updates; and {@code ProductMapper}, which turns records into items and back. They
 * are in the record's package and have its visibility.
 *
 * <pre>{@code
 * @DynamoModel(table = "products")
 * public record Product(@PartitionKey String productId, String name, BigDecimal price) {}
 * }</pre>
 *
 * <p>The record needs one component with {@link PartitionKey}, may have one with {@link SortKey},
 * and may not be generic. A component is required unless it is {@code @Nullable} (any annotation of
 * that simple name), an {@code Optional} or a collection, or has a {@link Default}.
 *
 * <p>On a sealed interface, the annotation makes one table for several types. Each record that the
 * interface permits has a {@link TypeName}, keys of its own, and its own table class; the interface
 * gets one for all of them, here {@code ShopItemTable}: one query gives customers and orders in the
 * order of their keys.
 *
 * <pre>{@code
 * @DynamoModel(table = "shop")
 * @PartitionKey(attribute = "PK", template = "CUSTOMER#{customerId}")
 * public sealed interface ShopItem permits Customer, Order {
 *   String customerId();
 * }
 *
 * @TypeName("customer")
 * @SortKey(attribute = "SK", template = "PROFILE")
 * public record Customer(String customerId, String name) implements ShopItem {}
 *
 * @TypeName("order")
 * @SortKey(attribute = "SK", template = "ORDER#{placed}#{orderId}")
 * public record Order(String customerId, Instant placed, String orderId) implements ShopItem {}
 * }</pre>
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface DynamoModel {

  /** For {@link #typeAttribute()}: items do not name their type. */
  String NONE = "";

  /**
   * The table's name: 3 to 255 characters of {@code a-z A-Z 0-9 _ . -}. A {@code Dynamo} may map it
   * to another one for each environment.
   */
  String table();

  /** How the names of components become names of attributes, unless {@link AttributeName} says. */
  NamingStrategy naming() default NamingStrategy.IDENTITY;

  /**
   * The attribute that names the type of an item, in the table of a sealed interface. It holds the
   * {@link TypeName}. {@link #NONE}: no such attribute is written or read, and the shape of its
   * keys tells what an item is.
   */
  String typeAttribute() default "_type";

  /**
   * Whether the record also gets {@code ProductAsyncTable}: the operations of {@code ProductTable}
   * that wait for nothing and give futures and publishers.
   */
  boolean async() default false;
}
