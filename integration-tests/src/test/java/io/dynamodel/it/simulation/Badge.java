package io.dynamodel.it.simulation;

import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.Unique;
import org.jspecify.annotations.Nullable;

/** Has a name that no other badge has. */
@DynamoModel(table = "badges", async = true)
record Badge(@PartitionKey String id, @Unique @Nullable String name) {}
