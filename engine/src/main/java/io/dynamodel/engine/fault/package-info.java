/** Failures on purpose. */
@NullMarked
package io.dynamodel.engine.fault;

import org.jspecify.annotations.NullMarked;
