/** Queries and scans. */
@NullMarked
package io.dynamodel.it.behaviour.index;

import org.jspecify.annotations.NullMarked;
