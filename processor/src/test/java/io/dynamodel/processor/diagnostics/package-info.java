/** What users are told of their mistakes. */
@NullMarked
package io.dynamodel.processor.diagnostics;

import org.jspecify.annotations.NullMarked;
