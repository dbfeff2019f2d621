/** JSON in and out, and the errors that are answered. */
@NullMarked
package io.dynamodel.engine.wire;

import org.jspecify.annotations.NullMarked;
