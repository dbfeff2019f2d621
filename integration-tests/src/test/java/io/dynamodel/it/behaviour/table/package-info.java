/** Tables, their names and clients. */
@NullMarked
package io.dynamodel.it.behaviour.table;

import org.jspecify.annotations.NullMarked;
