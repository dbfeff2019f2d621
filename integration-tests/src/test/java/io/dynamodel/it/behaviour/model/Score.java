package io.dynamodel.it.behaviour.model;

import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.SortKey;

/** A number as sort key. */
@DynamoModel(table = "scores")
public record Score(@PartitionKey String game, @SortKey long points, String player) {}
