package io.dynamodel.engine;

/**
 * A request that was sent.
 *
 * @param operation its operation
 * @param body its JSON, as it was sent
 */
public record RecordedRequest(Operation<?> operation, String body) {}
