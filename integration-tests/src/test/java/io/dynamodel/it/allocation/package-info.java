/** The bytes that calls allocate. */
@NullMarked
package io.dynamodel.it.allocation;

import org.jspecify.annotations.NullMarked;
