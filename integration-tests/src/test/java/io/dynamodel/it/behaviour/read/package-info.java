/** Reading by key. */
@NullMarked
package io.dynamodel.it.behaviour.read;

import org.jspecify.annotations.NullMarked;
