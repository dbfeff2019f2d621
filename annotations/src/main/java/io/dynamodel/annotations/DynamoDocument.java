package io.dynamodel.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a record, or a sealed interface of records, a document: the type of a component of a {@link
 * DynamoModel} or of another document, alone or in a list or map, stored as a map (M).
 *
 * <p>For a record {@code Address} the processor generates {@code AddressMapper}, which turns
 * records into maps and back, and {@code AddressPath}, whose fields are its attributes in
 * conditions and updates: {@code EventTable.A.address.city}. They are in the record's package and
 * have its visibility.
 *
 * <p>The records of a sealed interface are told apart by their {@link TypeName}. Its path leads to
 * each of them: {@code A.shape.asCircle().radius}.
 *
 * <p>A document may contain itself through a collection, an {@code Optional} or a {@code @Nullable}
 * component.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface DynamoDocument {

  /** How the names of components become names of attributes, unless {@link AttributeName} says. */
  NamingStrategy naming() default NamingStrategy.IDENTITY;
}
