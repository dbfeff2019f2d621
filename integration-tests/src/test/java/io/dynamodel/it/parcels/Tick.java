package io.dynamodel.it.parcels;

import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.SortKey;
import org.jspecify.annotations.Nullable;

/** A count in shards that are chosen at random. */
@DynamoModel(table = "ticks")
@PartitionKey(attribute = "PK", template = "TICK#{name}#{shard}", shards = 4)
@SortKey(attribute = "SK", template = "DAY#{day}")
public record Tick(String name, @Nullable Integer shard, String day, long count) {}
