/** What needs a JVM of its own: what is logged, and how much memory is taken. */
@NullMarked
package io.dynamodel.it.behaviour.process;

import org.jspecify.annotations.NullMarked;
