/** What does not compile: the mistakes that the types of the generated classes rule out. */
@NullMarked
package io.dynamodel.it.misuse;

import org.jspecify.annotations.NullMarked;
