/** The rules that a declaration has to keep. Pure: from what was read to the problems it has. */
@NullMarked
package io.dynamodel.processor.validation;

import org.jspecify.annotations.NullMarked;
