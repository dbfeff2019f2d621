package io.dynamodel.testing;

import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;

/** Another model in the table of {@link Note}. */
@DynamoModel(table = "notes")
record Draft(@PartitionKey String id) {}
