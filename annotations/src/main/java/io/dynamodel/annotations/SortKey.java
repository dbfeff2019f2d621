package io.dynamodel.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the component that is the table's sort key: the order of the items of one partition key,
 * and what a query can narrow.
 *
 * <p>Its type is one that is stored as text, as an exact number or as bytes; {@code float} and
 * {@code double} can't be keys. It is required.
 */
@Documented
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.CLASS)
public @interface SortKey {}
