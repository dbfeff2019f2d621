package io.dynamodel.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the component with the time at which the item was created.
 *
 * <p>Put and insert store the record's value, or the time of the {@code Dynamo}'s clock where it is
 * absent. An upsert sets it where it creates the item. Updates leave it alone.
 *
 * <p>The component is an {@code Instant}, {@code @Nullable} or in an {@code Optional}; {@link
 * ConvertWith} may give it a converter.
 */
@Documented
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface CreatedAt {}
