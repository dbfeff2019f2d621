package io.dynamodel.processor.diagnostics.library;

import java.lang.annotation.ElementType;
import java.lang.annotation.Target;

/** An annotation of another library. */
@Target({ElementType.TYPE})
public @interface SortKey {}
