/** The names of what is generated and stored. */
@NullMarked
package io.dynamodel.processor.naming;

import org.jspecify.annotations.NullMarked;
