package templates;

import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.SortKey;

/** All items are in one partition. */
@DynamoModel(table = "counters")
@PartitionKey(attribute = "PK", template = "COUNTERS")
record Counter(@SortKey String name, @io.dynamodel.annotations.Counter long count) {}
