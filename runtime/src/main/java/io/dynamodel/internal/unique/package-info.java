/** Writes of items with unique values: in as many requests as it takes to move their guards. */
@NullMarked
package io.dynamodel.internal.unique;

import org.jspecify.annotations.NullMarked;
