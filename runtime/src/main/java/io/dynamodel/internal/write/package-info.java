/** Writes of one item: conditions, versions and times, and what a refusal means. */
@NullMarked
package io.dynamodel.internal.write;

import org.jspecify.annotations.NullMarked;
