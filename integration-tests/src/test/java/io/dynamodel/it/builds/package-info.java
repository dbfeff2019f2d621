/** The places from which a compiler takes the processor. */
@NullMarked
package io.dynamodel.it.builds;

import org.jspecify.annotations.NullMarked;
