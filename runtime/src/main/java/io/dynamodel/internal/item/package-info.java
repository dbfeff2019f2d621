/**
 * Items and their keys: the table as a target, what identifies an item, and the rules for keys and
 * sizes.
 */
@NullMarked
package io.dynamodel.internal.item;

import org.jspecify.annotations.NullMarked;
