package shards;

import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.GlobalIndex;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.SortKey;
import java.time.Instant;

/** Shards that follow from the sort key; in the index, from the table's key. */
@DynamoModel(table = "hits")
@PartitionKey(attribute = "PK", template = "HITS#{site}#{shard}", shards = 10)
@SortKey(attribute = "SK", template = "{at}#{sort}")
@GlobalIndex(
    name = "state-index",
    partitionAttribute = "GSI1PK",
    partitionTemplate = "STATE#{state}#{shard}",
    shards = 4,
    sort = "at")
record Hit(String site, Instant at, String sort, String state) {}
