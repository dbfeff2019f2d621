/** Changing parts of items. */
@NullMarked
package io.dynamodel.it.behaviour.update;

import org.jspecify.annotations.NullMarked;
