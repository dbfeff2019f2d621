/** Statements of PartiQL: each becomes what the other operations do, and is done as they do it. */
@NullMarked
package io.dynamodel.engine.partiql;

import org.jspecify.annotations.NullMarked;
