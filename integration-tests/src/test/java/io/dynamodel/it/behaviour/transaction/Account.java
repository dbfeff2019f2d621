package io.dynamodel.it.behaviour.transaction;

import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;

/** Money that must not get lost. */
@DynamoModel(table = "accounts")
record Account(@PartitionKey String id, long amount) {}
