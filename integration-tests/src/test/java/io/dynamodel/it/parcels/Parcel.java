package io.dynamodel.it.parcels;

import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;

/** What a depot has, in three shards: keys of boxes and of their labels begin alike. */
@DynamoModel(table = "parcels", async = true)
@PartitionKey(attribute = "PK", template = "DEPOT#{depot}#{shard}", shards = 3)
public sealed interface Parcel permits Box, Label {
  String depot();
}
