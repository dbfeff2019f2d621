package io.dynamodel.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What is read where the attribute of a component is absent or NULL, and what is stored where the
 * component is null.
 *
 * <p>Conditions speak of what is stored: an absent attribute does not equal its default.
 */
@Documented
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface Default {

  /**
   * The value, checked while the record compiles: a number such as {@code 3.50}, a text, a {@code
   * char}, {@code true} or {@code false}, the name of an enum's constant, {@code []} for an empty
   * list or set, <code>{}</code> for an empty map.
   */
  String value();
}
