/** Expressions: their text, their tree, and what they do to an item. */
@NullMarked
package io.dynamodel.engine.expression;

import org.jspecify.annotations.NullMarked;
