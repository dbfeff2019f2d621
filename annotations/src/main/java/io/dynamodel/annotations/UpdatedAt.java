package io.dynamodel.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the component with the time of the last write: put, insert, update and upsert set it to the
 * time of the {@code Dynamo}'s clock, whatever the record has.
 *
 * <p>The component is an {@code Instant}, required, {@code @Nullable} or in an {@code Optional};
 * {@link ConvertWith} may give it a converter.
 */
@Documented
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface UpdatedAt {}
