/** The annotation processor: connects reading, validation, and the writing of classes. */
@NullMarked
package io.dynamodel.processor;

import org.jspecify.annotations.NullMarked;
