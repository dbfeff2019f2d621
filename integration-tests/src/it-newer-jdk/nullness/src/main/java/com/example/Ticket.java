package com.example;

import io.dynamodel.annotations.AutoId;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.SortKey;
import org.jspecify.annotations.Nullable;

@DynamoModel(table = "tickets")
@PartitionKey(attribute = "pk", template = "DESK#{desk}#{shard}", shards = 10)
public record Ticket(String desk, @SortKey @AutoId @Nullable String id, String text) {}
