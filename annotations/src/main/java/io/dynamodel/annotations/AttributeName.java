package io.dynamodel.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The name under which a component of a {@link DynamoModel} or a {@link DynamoDocument} is stored,
 * instead of the one that {@link NamingStrategy} gives. Java code goes on using the component's
 * name.
 */
@Documented
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface AttributeName {

  /** Any text but the empty one; at most 255 bytes in UTF-8 if the attribute is part of a key. */
  String value();
}
