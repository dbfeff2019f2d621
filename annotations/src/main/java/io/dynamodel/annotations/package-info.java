/** The annotations that make a record a Dynamodel model. */
@NullMarked
package io.dynamodel.annotations;

import org.jspecify.annotations.NullMarked;
