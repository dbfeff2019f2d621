/** Several items, all or none. */
@NullMarked
package io.dynamodel.engine.transaction;

import org.jspecify.annotations.NullMarked;
