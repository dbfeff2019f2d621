package io.dynamodel.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The table's partition key: a component, or a text that is made of several.
 *
 * <p>The type of a component is one that is stored as text, as an exact number or as bytes; {@code
 * float} and {@code double} can't be keys. It is required: {@code @Nullable} only together with
 * {@link AutoId}.
 *
 * <pre>{@code
 * @DynamoModel(table = "products")
 * public record Product(@PartitionKey String productId, String name) {}
 * }</pre>
 *
 * <p>On the record, or on the sealed interface of a {@link DynamoModel}, the annotation has a
 * {@link #template()}. Methods of the table class take the components, and the library writes and
 * reads the text:
 *
 * <pre>{@code
 * @DynamoModel(table = "readings")
 * @PartitionKey(attribute = "PK", template = "SENSOR#{sensorId}#{month}")
 * @SortKey(attribute = "SK", template = "{at}")
 * public record Reading(String sensorId, YearMonth month, Instant at, double value) {}
 *
 * readings.get("s1", YearMonth.of(2026, 5), at);   // PK is SENSOR#s1#2026-05
 * }</pre>
 */
@Documented
@Target({ElementType.RECORD_COMPONENT, ElementType.TYPE, ElementType.FIELD, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface PartitionKey {
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
   * Spreads a hot partition over so many: 2 to 100, or 0. The {@link #template()} has {@code
   * {shard}} then. The number is part of what is stored: it can't be changed later.
   *
   * <p>The shard of an item follows from its sort key. If the record has a {@code @Nullable Integer
   * shard}, the shard is chosen at random instead, and is part of the key.
   */
  int shards() default 0;

  /**
   * Whether the components of the {@link #template()} are also stored as attributes of their own:
   * filters, projections and other programs see those. Without them, components are read from the
   * key.
   */
  boolean storeParts() default true;
}
