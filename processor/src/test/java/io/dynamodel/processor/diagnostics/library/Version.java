package io.dynamodel.processor.diagnostics.library;

import java.lang.annotation.ElementType;
import java.lang.annotation.Target;

/** An annotation of another library. */
@Target({ElementType.FIELD, ElementType.METHOD})
public @interface Version {}
