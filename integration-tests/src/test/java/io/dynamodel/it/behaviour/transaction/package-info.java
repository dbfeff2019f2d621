/** Transactions on the engine. */
@NullMarked
package io.dynamodel.it.behaviour.transaction;

import org.jspecify.annotations.NullMarked;
