/** What a generated table class tells the runtime: keys, indexes, names, mapping. */
@NullMarked
package io.dynamodel.schema;

import org.jspecify.annotations.NullMarked;
