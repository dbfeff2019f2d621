/** Cursors: payload, seal, and what they are bound to. */
@NullMarked
package io.dynamodel.internal.cursor;

import org.jspecify.annotations.NullMarked;
