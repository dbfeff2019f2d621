/** What annotations say of a table: its name, its keys, its indexes. */
@NullMarked
package io.dynamodel.processor.reading.table;

import org.jspecify.annotations.NullMarked;
