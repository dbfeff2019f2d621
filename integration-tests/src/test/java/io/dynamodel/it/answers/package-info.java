/** Answers whose items are decoded from their bytes, on the SDK's own clients. */
@NullMarked
package io.dynamodel.it.answers;

import org.jspecify.annotations.NullMarked;
