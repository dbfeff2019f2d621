package io.dynamodel.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the component that counts the writes of an item, so that none overwrites what it has not
 * seen (optimistic locking). Where the stored version is another one than expected, the write fails
 * with a {@code VersionConflictException}, and nothing is changed.
 *
 * <p>A record with the version 0 was never stored. A put requires that the stored version is the
 * record's (with 0, that there is no version), and stores one more; an update or a delete of a
 * record requires it, too. An update of a key adds one, whatever the version was.
 *
 * <p>The component is a {@code long} without a converter, stored as a number (N). An item without
 * the attribute is read with the version 0.
 */
@Documented
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface Version {}
