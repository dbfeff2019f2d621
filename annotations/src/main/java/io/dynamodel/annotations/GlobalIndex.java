package io.dynamodel.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A global secondary index of the table: other keys for all of its items. The table class gets a
 * method that queries it by its partition key, and one that scans it. Its reads are eventually
 * consistent.
 *
 * <p>Items in which a key attribute of the index is absent are not in the index: the key components
 * of an index may be {@code @Nullable} or {@code Optional}.
 *
 * <pre>{@code
 * @DynamoModel(table = "events")
 * @GlobalIndex(name = "status-index", partition = "status", sort = "timestamp")
 * public record Event(@PartitionKey String id, String status, Instant timestamp) {}
 *
 * events.byStatus("OPEN").timestamp().lt(now).toList();
 * }</pre>
 *
 * <p>A key may have several parts. A query gives all parts of the partition key, and those of the
 * sort key from left to right: each but the last that it gives has to equal a value.
 *
 * <pre>{@code
 * @GlobalIndex(
 *     name = "region-index",
 *     partition = {"country", "region"},
 *     sort = {"city", "street"})
 *
 * stores.byRegion("FR", "IDF").city().eq("Paris").street().beginsWith("Rue").toList();
 * }</pre>
 *
 * <p>A key may also be one text that is made of components, as in {@link PartitionKey} and {@link
 * SortKey}. Each write of an item writes it, and an item in which a component of it is absent is
 * not in the index.
 *
 * <pre>{@code
 * @GlobalIndex(
 *     name = "status-index",
 *     partitionAttribute = "GSI1PK",
 *     partitionTemplate = "STATUS#{status}",
 *     sortAttribute = "GSI1SK",
 *     sortTemplate = "{due}#{orderId}")
 *
 * orders.byStatus("OPEN").due().lt(now).toList();
 * }</pre>
 *
 * <p>Where the {@link #projection()} leaves attributes out, what is read is not the model, but a
 * type that has what the index holds.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Repeatable(GlobalIndexes.class)
public @interface GlobalIndex {

  /** The index's name: 3 to 255 characters of {@code a-z A-Z 0-9 _ . -}. */
  String name();

  /**
   * The names of the components that are its partition key: 1 to 4; or none, if it has a {@link
   * #partitionTemplate()}.
   */
  String[] partition() default {};

  /** The names of the components that are its sort key, in order: up to 4. */
  String[] sort() default {};

  /** The name of the attribute with the {@link #partitionTemplate()}: such as {@code GSI1PK}. */
  String partitionAttribute() default "";

  /** The text of its partition key, with components in braces: {@code STATUS#{status}}. */
  String partitionTemplate() default "";

  /** The name of the attribute with the {@link #sortTemplate()}: such as {@code GSI1SK}. */
  String sortAttribute() default "";

  /** The text of its sort key, with components in braces: {@code {due}#{orderId}}. */
  String sortTemplate() default "";

  /** How the text of components is written into both templates. */
  Escaping escaping() default Escaping.ESCAPED;

  /**
   * Spreads a hot partition of the index over so many: 2 to 100, or 0. The {@link
   * #partitionTemplate()} has {@code {shard}} then. The shard of an item follows from its table
   * key.
   */
  int shards() default 0;

  /** Which attributes it holds. */
  Projection projection() default Projection.ALL;

  /**
   * The names of the components that an {@link Projection#INCLUDE} adds to the keys. All indexes of
   * a table together include up to 100.
   */
  String[] include() default {};

  /**
   * The type of its items where it does not hold all attributes: a record that is a projection of
   * the model. Without it, the table class has such a type: {@code EventTable.ByStatusItem} for the
   * method {@code byStatus}.
   */
  Class<?> as() default void.class;

  /**
   * The name of the method that queries it. If empty, it is made from the index's name, without
   * {@code index}, {@code idx}, {@code gsi} or {@code lsi} at its end: {@code status-index} gives
   * {@code byStatus}. The method that scans it is called {@code scanByStatus} then.
   */
  String method() default "";
}
