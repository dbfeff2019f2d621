/** What an editor offers to users. */
@NullMarked
package io.dynamodel.it.completion;

import org.jspecify.annotations.NullMarked;
