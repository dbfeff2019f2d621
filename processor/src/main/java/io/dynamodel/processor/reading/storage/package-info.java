/** How the type of a component is stored, or why it can't be. */
@NullMarked
package io.dynamodel.processor.reading.storage;

import org.jspecify.annotations.NullMarked;
