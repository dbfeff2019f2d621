package io.dynamodel.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the component with the time after which DynamoDB deletes the item. That can take it days,
 * in which the item is still read.
 *
 * <p>The component is an {@code Instant}, required, {@code @Nullable} or in an {@code Optional}: an
 * item without it is never deleted. It is stored as a number (N): seconds since 1970, rounded up.
 */
@Documented
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface TimeToLive {}
