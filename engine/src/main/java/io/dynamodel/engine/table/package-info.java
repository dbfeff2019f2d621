/** Tables: items by key, indexes, pages and segments. */
@NullMarked
package io.dynamodel.engine.table;

import org.jspecify.annotations.NullMarked;
