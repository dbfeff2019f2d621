/** The exact text of what is generated, case by case. */
@NullMarked
package io.dynamodel.processor.snapshot;

import org.jspecify.annotations.NullMarked;
