/** Batches: any number of reads or writes, in requests of several. */
@NullMarked
package io.dynamodel.internal.batch;

import org.jspecify.annotations.NullMarked;
