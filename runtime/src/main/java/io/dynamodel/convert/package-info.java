/** Java values to attribute values and back. */
@NullMarked
package io.dynamodel.convert;

import org.jspecify.annotations.NullMarked;
