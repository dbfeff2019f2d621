package tickets;

import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.Escaping;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.SortKey;
import org.jspecify.annotations.Nullable;

/** Shards at random, and parts that are in the key alone. */
@DynamoModel(table = "scans", async = true)
@PartitionKey(attribute = "pk", template = "g:{gate}:{shard}", shards = 10, escaping = Escaping.NONE)
@SortKey(attribute = "sk", template = "v/{number}", escaping = Escaping.NONE, storeParts = false)
record Scan(String gate, @Nullable Integer shard, long number, String by) {}
