package io.dynamodel.it.simulation;

import io.dynamodel.annotations.Default;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.GlobalIndex;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.SortKey;
import org.jspecify.annotations.Nullable;

@DynamoModel(table = "jobs", async = true)
@PartitionKey(attribute = "PK", template = "QUEUE#{queue}")
@SortKey(attribute = "SK", template = "JOB#{number:04}")
@GlobalIndex(
    name = "by-state",
    partitionAttribute = "GSI1PK",
    partitionTemplate = "STATE#{state}#{owner}",
    sortAttribute = "GSI1SK",
    sortTemplate = "{rank:03}#{number:04}")
record Job(
    String queue,
    int number,
    @Nullable String state,
    @Nullable String owner,
    @Default("5") int rank) {

  Job of(@Nullable String newOwner) {
    return new Job(queue, number, state, newOwner, rank);
  }

  Job ranked(int newRank) {
    return new Job(queue, number, state, owner, newRank);
  }
}
