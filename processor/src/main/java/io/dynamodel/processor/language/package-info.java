/** The texts that keys can have: whether those of two templates can be equal. */
@NullMarked
package io.dynamodel.processor.language;

import org.jspecify.annotations.NullMarked;
