package io.dynamodel.it.behaviour.model;

import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.SortKey;

/** Bytes as sort key. */
@DynamoModel(table = "blocks")
public record Block(@PartitionKey String file, @SortKey byte[] hash, String text) {}
