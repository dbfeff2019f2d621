package io.dynamodel.it.simulation;

import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.Version;

@DynamoModel(table = "accounts", async = true)
record Account(@PartitionKey String id, long cents, @Version long version) {}
