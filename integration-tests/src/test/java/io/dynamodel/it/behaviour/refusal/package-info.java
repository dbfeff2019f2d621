/** What is refused, with which exception. */
@NullMarked
package io.dynamodel.it.behaviour.refusal;

import org.jspecify.annotations.NullMarked;
