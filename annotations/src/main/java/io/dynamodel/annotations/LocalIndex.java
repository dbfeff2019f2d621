package io.dynamodel.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A local secondary index of the table: another order for the items of one partition. The table
 * class gets a method that queries it by the table's partition key, and one that scans it. Its
 * reads can be strongly consistent.
 *
 * <p>The table has a sort key, and up to five local indexes, which are made together with it. Items
 * in which the index's sort key is absent are not in the index: the component may be
 * {@code @Nullable} or {@code Optional}.
 *
 * <pre>{@code
 * @DynamoModel(table = "events")
 * @LocalIndex(name = "count-index", sort = "count")
 * public record Event(@PartitionKey String id, @SortKey Instant timestamp, int count) {}
 *
 * events.byCount("e1").countKey().ge(10).descending().toList();
 * }</pre>
 *
 * <p>The sort key may also be one text that is made of components, as in {@link SortKey}:
 *
 * <pre>{@code
 * @LocalIndex(name = "due-index", sortAttribute = "LSI1SK", sortTemplate = "{due}#{orderId}")
 * }</pre>
 *
 * <p>Where the {@link #projection()} leaves attributes out, what is read is not the model, but a
 * type that has what the index holds.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Repeatable(LocalIndexes.class)
public @interface LocalIndex {

  /** The index's name: 3 to 255 characters of {@code a-z A-Z 0-9 _ . -}. */
  String name();

  /**
   * The name of the component that is its sort key, unless it has a {@link #sortTemplate()}; its
   * partition key is the table's.
   */
  String sort() default "";

  /** The name of the attribute with the {@link #sortTemplate()}: such as {@code LSI1SK}. */
  String sortAttribute() default "";

  /** The text of its sort key, with components in braces: {@code {due}#{orderId}}. */
  String sortTemplate() default "";

  /** How the text of components is written into the template. */
  Escaping escaping() default Escaping.ESCAPED;

  /** Which attributes it holds. */
  Projection projection() default Projection.ALL;

  /**
   * The names of the components that an {@link Projection#INCLUDE} adds to the keys. All indexes of
   * a table together include up to 100.
   */
  String[] include() default {};

  /**
   * The type of its items where it does not hold all attributes: a record that is a projection of
   * the model. Without it, the table class has such a type: {@code EventTable.ByCountItem} for the
   * method {@code byCount}.
   */
  Class<?> as() default void.class;

  /**
   * The name of the method that queries it. If empty, it is made from the index's name, without
   * {@code index}, {@code idx}, {@code gsi} or {@code lsi} at its end: {@code count-index} gives
   * {@code byCount}. The method that scans it is called {@code scanByCount} then.
   */
  String method() default "";
}
