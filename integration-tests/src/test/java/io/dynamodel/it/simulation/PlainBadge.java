package io.dynamodel.it.simulation;

import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;

/** As an older program sees a {@link Badge}, which knows nothing of its name. */
@DynamoModel(table = "badges")
record PlainBadge(@PartitionKey String id) {}
