/** A sealed model with several unique values. */
@NullMarked
package io.dynamodel.it.residents;

import org.jspecify.annotations.NullMarked;
