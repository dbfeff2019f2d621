package io.dynamodel.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a record a projection: some of the components of a {@link DynamoModel} or of a record with
 * {@link DynamoDocument}, to be read without the others.
 *
 * <p>Each component has the name and the type of one of the model's, which says how it is stored.
 * Where it may be absent in the model, it is {@code @Nullable} or an {@code Optional} here, too.
 *
 * <p>For a record {@code Brief} of the model {@code Event} the processor generates {@code
 * BriefProjection}: its {@code SELECTION} makes finds, queries and scans read briefs, its {@code A}
 * has the attributes for conditions. It is in the record's package, and public if the record and
 * the model are.
 *
 * <p>A projection of a record with {@link DynamoDocument} is a component of other projections, in
 * place of the document: then only these members of it are read. No table reads it by itself, and
 * its class has no {@code A}.
 *
 * <pre>{@code
 * @DynamoProjection(of = Event.class)
 * public record Brief(String eventId, @Nullable String note) {}
 * }</pre>
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface DynamoProjection {

  /** The model, or the document. */
  Class<?> of();
}
