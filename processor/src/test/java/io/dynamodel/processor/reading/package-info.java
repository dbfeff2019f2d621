/** What is read of a user's types. */
@NullMarked
package io.dynamodel.processor.reading;

import org.jspecify.annotations.NullMarked;
