/** Keys of indexes that are made of parts say what the item says, whatever is written. */
@NullMarked
package io.dynamodel.it.indexkeys;

import org.jspecify.annotations.NullMarked;
