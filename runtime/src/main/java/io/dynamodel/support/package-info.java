/** What generated code calls. It is not part of the stable API: do not call it yourself. */
@NullMarked
package io.dynamodel.support;

import org.jspecify.annotations.NullMarked;
