package io.dynamodel.it.simulation;

import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.SortKey;

@DynamoModel(table = "lines", async = true)
record Line(@PartitionKey String text, @SortKey int number, String words) {}
