/** What a source says of a type: its annotations, its components and their types, its javadoc. */
@NullMarked
package io.dynamodel.processor.reading.source;

import org.jspecify.annotations.NullMarked;
