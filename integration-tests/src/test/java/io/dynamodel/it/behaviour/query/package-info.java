/** Queries and scans. */
@NullMarked
package io.dynamodel.it.behaviour.query;

import org.jspecify.annotations.NullMarked;
