package io.dynamodel.contract;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The method only gives a new value, so a call whose result is not used does nothing: {@code
 * update.when(condition);} alone adds no condition. On a class or a package, all its methods are
 * meant.
 *
 * <p>Error Prone, SpotBugs and other tools know an annotation of this simple name, and report such
 * a call.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.TYPE, ElementType.PACKAGE})
public @interface CheckReturnValue {}
