package io.dynamodel.internal.call;

import java.util.function.Function;

/**
 * A request as it is sent once.
 *
 * @param request what is sent
 * @param answer from the response to the result
 */
record Outgoing<Q, R, T>(Q request, Function<R, T> answer) {}
