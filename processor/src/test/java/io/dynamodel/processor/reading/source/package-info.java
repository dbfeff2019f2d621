/** What is read of a user's types. */
@NullMarked
package io.dynamodel.processor.reading.source;

import org.jspecify.annotations.NullMarked;
