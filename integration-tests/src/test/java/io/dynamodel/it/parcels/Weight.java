package io.dynamodel.it.parcels;

import io.dynamodel.annotations.DynamoProjection;

/** A part of a box, its key among it. */
@DynamoProjection(of = Box.class)
public record Weight(String depot, String box, int weight) {}
