package com.example;

import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.SortKey;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@DynamoModel(table = "readings")
@PartitionKey(attribute = "pk", template = "DAY#{day}#{shard}", shards = 10)
@SortKey(attribute = "sk", template = "{time}#{name}")
public record Reading(
    LocalDate day, @Nullable Integer shard, Instant time, String name, @Nullable Integer size) {}
