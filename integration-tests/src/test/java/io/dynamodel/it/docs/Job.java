package io.dynamodel.it.docs;

import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.SortKey;

@DynamoModel(table = "jobs", async = true)
public record Job(@PartitionKey String queue, @SortKey String id, String state, long points) {}
