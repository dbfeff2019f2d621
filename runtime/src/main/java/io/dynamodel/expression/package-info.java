/** Typed attributes, the conditions and update actions that they make, and their renderer. */
@CheckReturnValue
@NullMarked
package io.dynamodel.expression;

import io.dynamodel.contract.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
