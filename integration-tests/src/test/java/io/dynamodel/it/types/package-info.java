/** Every type that a model can have: what is stored for it, and that it is read back as it was. */
@NullMarked
package io.dynamodel.it.types;

import org.jspecify.annotations.NullMarked;
