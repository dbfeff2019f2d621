/** Reading and writing many items of any tables. */
@NullMarked
package io.dynamodel.it.behaviour.batch;

import org.jspecify.annotations.NullMarked;
