package io.dynamodel.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the component that holds the attributes that no other component maps, as they are stored:
 * they are read, kept and written back.
 *
 * <p>The component is a {@code Map<String, AttributeValue>}. Without it, such attributes are not
 * read, and a put, which replaces the item, loses them.
 */
@Documented
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface Unmapped {}
