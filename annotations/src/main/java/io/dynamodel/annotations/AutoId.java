package io.dynamodel.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the component that put and insert fill with a new id where it is null. They return the
 * record with the id.
 *
 * <p>The component is a {@code @Nullable String} or a {@code @Nullable UUID}. The ids come from the
 * {@code Dynamo}'s generator: random UUIDs unless it is told otherwise, such as UUIDs that sort by
 * their creation, or ids of the user's own.
 */
@Documented
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface AutoId {}
