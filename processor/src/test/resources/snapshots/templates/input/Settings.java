package templates;

import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.SortKey;

/** One component is the partition key, and all that the sort key needs. */
@DynamoModel(table = "settings")
@SortKey(attribute = "SK", template = "SETTINGS#{user}")
record Settings(@PartitionKey String user, String theme) {}
