package io.dynamodel.it.misuse;

import io.dynamodel.annotations.DynamoProjection;

/** What an index gives in place of items of its own. */
@DynamoProjection(of = Route.class)
public record RouteId(String owner, String id) {}
