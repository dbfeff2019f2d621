/** Writes generated types as source text: the only user of the {@code Filer}. */
@NullMarked
package io.dynamodel.processor.output;

import org.jspecify.annotations.NullMarked;
