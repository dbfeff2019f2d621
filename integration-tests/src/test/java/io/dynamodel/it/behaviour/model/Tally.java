package io.dynamodel.it.behaviour.model;

import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.SortKey;

/** A sort key with the name of a method that every query has. */
@DynamoModel(table = "tallies")
public record Tally(@PartitionKey String name, @SortKey int count) {}
