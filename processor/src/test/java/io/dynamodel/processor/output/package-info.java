@NullMarked
package io.dynamodel.processor.output;

import org.jspecify.annotations.NullMarked;
