package io.dynamodel.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a component whose value no two items of the table may share. Where a write would give an
 * item the value of another one, it fails with a {@code UniqueConstraintException}, and nothing is
 * changed.
 *
 * <pre>{@code
 * @DynamoModel(table = "users")
 * public record User(@PartitionKey String userId, @Unique String email) {}
 *
 * users.insert(new User("u1", "ann@example.org"));
 * users.insert(new User("u2", "ann@example.org"));   // UniqueConstraintException
 * }</pre>
 *
 * <p>The component is a text, a number or a UUID. It may be {@code @Nullable} or {@code Optional}:
 * any number of items may have none.
 *
 * <p>DynamoDB has no unique values of its own. For each value, the table holds an item that guards
 * it, under the partition key {@code #UNIQUE#<name>#<value>}. An item and its guards are written in
 * one transaction, which costs more than a plain write; no query or scan shows guards. Other
 * programs that write to the table have to keep them, too.
 */
@Documented
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface Unique {

  /**
   * The name of the guards, without {@code #}; it is part of what is stored. If empty, it is the
   * stored name of the component, after the {@link TypeName} and {@code #} if the record has one.
   * Two records of one table with the same name share their values.
   */
  String value() default "";

  /**
   * The names of components within whose values it is unique: with {@code scope = "tenant"}, each
   * tenant may have the value once. They are required.
   */
  String[] scope() default {};
}
