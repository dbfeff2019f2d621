/** The requests of each operation, recorded: their number, bytes and order. */
@NullMarked
package io.dynamodel.it.requests;

import org.jspecify.annotations.NullMarked;
