package io.dynamodel.it.async;

import io.dynamodel.annotations.AutoId;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;
import org.jspecify.annotations.Nullable;

/** Without a version: batches take it. */
@DynamoModel(table = "tags", async = true)
record Tag(@PartitionKey @AutoId @Nullable String id, String text, int uses) {}
