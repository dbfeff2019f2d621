/** Actors and their reviews in one table. */
@NullMarked
package io.dynamodel.examples.film;

import org.jspecify.annotations.NullMarked;
