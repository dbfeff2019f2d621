/** The models of docs/one-table.md. */
@NullMarked
package io.dynamodel.it.docs.onetable;

import org.jspecify.annotations.NullMarked;
