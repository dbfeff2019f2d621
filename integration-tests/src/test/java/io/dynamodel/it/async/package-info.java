/** What is done without waiting. */
@NullMarked
package io.dynamodel.it.async;

import org.jspecify.annotations.NullMarked;
