package io.dynamodel.engine;

/**
 * A fault that came.
 *
 * @param operation the operation of the request that had it
 * @param effect what it was, as you asked for it: {@code status(500)}
 */
public record InjectedFault(Operation<?> operation, String effect) {}
