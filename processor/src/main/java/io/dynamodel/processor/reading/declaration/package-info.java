/** From records and sealed interfaces to declarations. */
@NullMarked
package io.dynamodel.processor.reading.declaration;

import org.jspecify.annotations.NullMarked;
