package io.dynamodel.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The name that says which of the records of a sealed {@link DynamoDocument} a stored map is, or
 * which of the records of a sealed {@link DynamoModel} an item is: the attribute {@code _type}.
 *
 * <pre>{@code
 * @DynamoDocument
 * public sealed interface Shape permits Circle, Square {}
 *
 * @TypeName("circle")
 * public record Circle(double radius) implements Shape {}
 * }</pre>
 *
 * <p>Each of the records is a document by itself, too, with a mapper and a path; each record of a
 * model is a model by itself, with a mapper and a table class.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface TypeName {

  /** Any text but the empty one, different among the records of the sealed interface. */
  String value();
}
