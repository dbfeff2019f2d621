/** A sealed model whose partitions are in shards, those of an index too. */
@NullMarked
package io.dynamodel.it.parcels;

import org.jspecify.annotations.NullMarked;
