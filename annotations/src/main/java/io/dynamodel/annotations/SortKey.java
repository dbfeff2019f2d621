package io.dynamodel.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The table's sort key: the order of the items of one partition key, and what a query can narrow.
 * It is a component, or a text that is made of several.
 *
 * <p>The type of a component is one that is stored as text, as an exact number or as bytes; {@code
 * float} and {@code double} can't be keys. It is required.
 *
 * <pre>{@code
 * @DynamoModel(table = "events")
 * public record Event(@PartitionKey String device, @SortKey Instant at) {}
 * }</pre>
 *
 * <p>On the record of a {@link DynamoModel}, the annotation has a {@link #template()}. Queries take
 * its components from left to right, each but the last that is given has to equal a value:
 *
 * <pre>{@code
 * @DynamoModel(table = "shop")
 * @PartitionKey(attribute = "PK", template = "CUSTOMER#{customerId}")
 * @SortKey(attribute = "SK", template = "ORDER#{placed}#{orderId}")
 * public record Order(String customerId, Instant placed, String orderId, String status) {}
 *
 * orders.query("c1").placed().between(from, to).toList();
 * orders.query("c1").placed().eq(at).orderId().beginsWith("o").toList();
 * }</pre>
 */
@Documented
@Target({ElementType.RECORD_COMPONENT, ElementType.TYPE, ElementType.FIELD, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface SortKey {
  /** The name of the key attribute, if the key has a {@link #template()}: such as {@code PK}. */
  String attribute() default "";

  /**
   * The text of the key: literal text, and components in braces. Without it, the component with the
   * annotation is the key.
   *
   * <p>{@code {line:04}} writes a whole number with leading zeros, here four digits, so that
   * numbers are in their order.
   */
  String template() default "";

  /** How the text of components is written into the {@link #template()}. */
  Escaping escaping() default Escaping.ESCAPED;

  /**
   * Whether the components of the {@link #template()} are also stored as attributes of their own:
   * filters, projections and other programs see those. Without them, components are read from the
   * key.
   */
  boolean storeParts() default true;
}
