/** The values of items: types, numbers, sizes, order. */
@NullMarked
package io.dynamodel.engine.item;

import org.jspecify.annotations.NullMarked;
