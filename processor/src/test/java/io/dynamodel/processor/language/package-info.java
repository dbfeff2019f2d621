/** The texts of keys, tried against templates that make them. */
@NullMarked
package io.dynamodel.processor.language;

import org.jspecify.annotations.NullMarked;
