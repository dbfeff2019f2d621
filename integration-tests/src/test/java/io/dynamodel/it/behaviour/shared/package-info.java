/** Several types in one table. */
@NullMarked
package io.dynamodel.it.behaviour.shared;

import org.jspecify.annotations.NullMarked;
