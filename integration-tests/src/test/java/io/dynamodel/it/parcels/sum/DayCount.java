package io.dynamodel.it.parcels.sum;

import io.dynamodel.annotations.DynamoProjection;
import io.dynamodel.it.parcels.Tick;

/** Components that are stored in keys alone, and one that is not. */
@DynamoProjection(of = Tick.class)
public record DayCount(String name, String day, long count) {}
