/** The file that keeps tables and items. */
@NullMarked
package io.dynamodel.engine.journal;

import org.jspecify.annotations.NullMarked;
