/** Keys that are made of parts. */
@NullMarked
package io.dynamodel.it.behaviour.template;

import org.jspecify.annotations.NullMarked;
