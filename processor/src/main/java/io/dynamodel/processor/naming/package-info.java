/** From names that a user wrote to the names of what is generated and stored: pure functions. */
@NullMarked
package io.dynamodel.processor.naming;

import org.jspecify.annotations.NullMarked;
