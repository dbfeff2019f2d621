/** What is hard to store or to read: it comes back as it was, or is refused before it is sent. */
@NullMarked
package io.dynamodel.it.hostile;

import org.jspecify.annotations.NullMarked;
