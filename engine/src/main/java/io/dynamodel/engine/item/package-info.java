/** What items are made of: values, numbers, their sizes and their order. */
@NullMarked
package io.dynamodel.engine.item;

import org.jspecify.annotations.NullMarked;
