package shards;

import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.GlobalIndex;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.SortKey;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@DynamoModel(table = "one")
@PartitionKey(attribute = "PK", template = "A#{id}#{shard}", shards = 1) // error: [DYN730] OutOfRange has shards = 1. Use 2 to 100, or 0 for none.
@SortKey(attribute = "SK", template = "A#{id}")
@GlobalIndex(
    name = "many-index",
    partitionAttribute = "GSI1PK",
    partitionTemplate = "A#{shard}",
    shards = 101) // error: [DYN730] The index "many-index" has shards = 101. Use 2 to 100, or 0 for none.
record OutOfRange(String id) {}

@DynamoModel(table = "none")
@PartitionKey(attribute = "PK", template = "A#{id}", shards = 10) // error: [DYN731] The template "A#{id}" has shards, but no part {shard}. Write {shard} where the number of the shard is to be.
@SortKey(attribute = "SK", template = "A#{id}")
@GlobalIndex(
    name = "none-index",
    partitionAttribute = "GSI1PK",
    partitionTemplate = "A#{shard}") // error: [DYN732] The template "A#{shard}" has the part {shard}, but no shards. Set shards to 2 to 100.
record NoPart(String id) {}

@DynamoModel(table = "negative")
@PartitionKey(attribute = "PK", template = "A#{id}#{shard}", shards = -1) // error: [DYN730] Negative has shards = -1. Use 2 to 100, or 0 for none.
@SortKey(attribute = "SK", template = "A#{id}")
record Negative(String id) {}

@DynamoModel(table = "hash")
@PartitionKey(attribute = "PK", template = "A#{id}#{shard}", shards = 10) // error: [DYN733] NoSortKey has shards, but no sort key, from which the shard of an item follows. Add a sort key, or a component "@Nullable Integer shard" that is chosen at random.
record NoSortKey(String id) {}

@DynamoModel(table = "random")
@PartitionKey(attribute = "PK", template = "A#{id}#{shard}", shards = 10)
record Required(String id, int shard) {} // error: [DYN734] Required.shard is the number of a shard, but is a required int. Declare it as @Nullable Integer.

@DynamoModel(table = "chosen")
@PartitionKey(attribute = "PK", template = "A#{id}#{shard}", shards = 10)
@SortKey(attribute = "SK", template = "{shard}#{at}") // error: [DYN735] The template "{shard}#{at}" of the sort key has the part {shard}, which chooses the partition. Write {shard} in the partition key alone.
record InSortKey(String id, Instant at, @Nullable Integer shard) {}

@DynamoModel(table = "computed")
@PartitionKey(attribute = "PK", template = "A#{id}#{shard}", shards = 10)
@SortKey(attribute = "SK", template = "{at}#{shard}") // error: [DYN735] The template "{at}#{shard}" of the sort key has the part {shard}, which chooses the partition. Write {shard} in the partition key alone.
record InSortKeyAlone(String id, Instant at) {}

@DynamoModel(table = "moved")
@PartitionKey(attribute = "PK", template = "A#{id}", shards = 10)
@SortKey(attribute = "SK", template = "{shard}{at}") // error: [DYN735] The template "{shard}{at}" of the sort key has the part {shard}, which chooses the partition. Write {shard} in the partition key alone.
record InSortKeyInstead(String id, Instant at) {}

@DynamoModel(table = "none")
@PartitionKey(attribute = "PK", template = "A#{id}")
@SortKey(attribute = "SK", template = "{at}#{shard}") // error: [DYN735] The template "{at}#{shard}" of the sort key has the part {shard}, which chooses the partition. Write {shard} in the partition key alone.
record NoShards(String id, Instant at) {}

@DynamoModel(table = "repeated")
@PartitionKey(attribute = "PK", template = "{id}{shard}{shard}", shards = 10) // error: [DYN720] The template "{id}{shard}{shard}" has {id} directly before {shard}, so that the two can't be told apart. Write a literal between them, such as #.
@SortKey(attribute = "SK", template = "{at}")
record Repeated(String id, Instant at) {}
