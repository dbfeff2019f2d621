/** Queries and scans: what is asked, pages and items. */
@NullMarked
package io.dynamodel.internal.read;

import org.jspecify.annotations.NullMarked;
