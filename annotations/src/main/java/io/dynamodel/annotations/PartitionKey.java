package io.dynamodel.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the component that is the table's partition key.
 *
 * <p>Its type is one that is stored as text, as an exact number or as bytes; {@code float} and
 * {@code double} can't be keys. It is required: {@code @Nullable} only together with {@link
 * AutoId}.
 */
@Documented
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.CLASS)
public @interface PartitionKey {}
