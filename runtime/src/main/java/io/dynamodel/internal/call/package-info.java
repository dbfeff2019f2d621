/**
 * How requests are sent. {@link io.dynamodel.internal.call.Work} says which, one step after the
 * other, and has no client: {@link io.dynamodel.internal.call.BlockingRun} and {@link
 * io.dynamodel.internal.call.AsyncRun} drive it, with and without waiting. {@link
 * io.dynamodel.internal.call.Call} is what is told of it.
 */
@NullMarked
package io.dynamodel.internal.call;

import org.jspecify.annotations.NullMarked;
