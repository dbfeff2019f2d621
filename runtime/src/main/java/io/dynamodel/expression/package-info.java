/** Typed attributes, the conditions and update actions that they make, and their renderer. */
@NullMarked
package io.dynamodel.expression;

import org.jspecify.annotations.NullMarked;
