/**
 * How requests are sent: operations, what a request and its answer mean, and what is told of a
 * call. Building a request and reading an answer are functions without a client in them: only
 * {@link io.dynamodel.internal.call.Call#run} waits.
 */
@NullMarked
package io.dynamodel.internal.call;

import org.jspecify.annotations.NullMarked;
