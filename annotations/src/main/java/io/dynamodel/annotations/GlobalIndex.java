package io.dynamodel.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A global secondary index of the table, which projects all attributes. The table class gets a
 * method that queries it by its partition key.
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
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Repeatable(GlobalIndexes.class)
public @interface GlobalIndex {

  /** The index's name: 3 to 255 characters of {@code a-z A-Z 0-9 _ . -}. */
  String name();

  /** The name of the component that is its partition key. */
  String partition();

  /** The name of the component that is its sort key; empty if it has none. */
  String sort() default "";

  /**
   * The name of the method that queries it. If empty, it is made from the index's name, without
   * {@code index}, {@code idx}, {@code gsi} or {@code lsi} at its end: {@code status-index} gives
   * {@code byStatus}.
   */
  String method() default "";
}
