/** What tools and readers can check of code that calls this library. */
@NullMarked
package io.dynamodel.contract;

import org.jspecify.annotations.NullMarked;
