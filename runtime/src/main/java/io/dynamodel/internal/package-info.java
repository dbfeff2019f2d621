/**
 * Requests, answers and loops, not exported. Building a request and reading an answer are functions
 * without a client in them: only {@link io.dynamodel.internal.Call#run} waits.
 */
@NullMarked
package io.dynamodel.internal;

import org.jspecify.annotations.NullMarked;
