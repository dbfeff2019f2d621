/** The code that README and docs show: compiled here, and run on the engine. */
@NullMarked
package io.dynamodel.it.docs;

import org.jspecify.annotations.NullMarked;
