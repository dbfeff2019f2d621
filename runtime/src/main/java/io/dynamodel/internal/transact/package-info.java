/** Transactions: all writes or none, and reads of one point in time. */
@NullMarked
package io.dynamodel.internal.transact;

import org.jspecify.annotations.NullMarked;
