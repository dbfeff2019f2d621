/**
 * From the compiler's elements to declarations: the only package that looks at elements and
 * mirrors. What it can't read it reports and leaves out; it never throws for a user's mistake.
 */
@NullMarked
package io.dynamodel.processor.reading;

import org.jspecify.annotations.NullMarked;
