/** Values that no two items may share. */
@NullMarked
package io.dynamodel.it.unique;

import org.jspecify.annotations.NullMarked;
