/** Streams: the changes of items, in order. */
@NullMarked
package io.dynamodel.engine.stream;

import org.jspecify.annotations.NullMarked;
