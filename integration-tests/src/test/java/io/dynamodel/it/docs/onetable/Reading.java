package io.dynamodel.it.docs.onetable;

import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.SortKey;
import java.time.Instant;

@DynamoModel(table = "readings")
@PartitionKey(attribute = "PK", template = "SITE#{site}#{shard}", shards = 10)
@SortKey(attribute = "SK", template = "{at}#{sensor}")
public record Reading(String site, Instant at, String sensor, long value) {}
