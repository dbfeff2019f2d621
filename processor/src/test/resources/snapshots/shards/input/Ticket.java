package shards;

import io.dynamodel.annotations.AutoId;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.SortKey;
import org.jspecify.annotations.Nullable;

/** Its shard follows from an id that is generated. */
@DynamoModel(table = "tickets")
@PartitionKey(attribute = "PK", template = "DESK#{desk}#{shard}", shards = 10)
record Ticket(String desk, @SortKey @AutoId @Nullable String id, String text) {}
