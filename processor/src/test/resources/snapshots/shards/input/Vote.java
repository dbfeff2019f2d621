package shards;

import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.SortKey;
import org.jspecify.annotations.Nullable;

/** Shards at random: the shard is a component. */
@DynamoModel(table = "votes")
@PartitionKey(attribute = "PK", template = "VOTES#{topic}#{shard}", shards = 20)
record Vote(String topic, @Nullable Integer shard, @SortKey String voter, int count) {}
