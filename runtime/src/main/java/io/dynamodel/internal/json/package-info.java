/** Items as text. Nothing of the runtime stands below it. */
@NullMarked
package io.dynamodel.internal.json;

import org.jspecify.annotations.NullMarked;
