/** A model that cases use from class files: of another package, and compiled before. */
@NullMarked
package io.dynamodel.processor.diagnostics.library;

import org.jspecify.annotations.NullMarked;
