/**
 * Tables themselves: creating, comparing with the model, deleting. Not exported. {@link
 * io.dynamodel.internal.table.TableRequests} has all requests, {@link
 * io.dynamodel.internal.table.TableWaiter} all waiting.
 */
@NullMarked
package io.dynamodel.internal.table;

import org.jspecify.annotations.NullMarked;
