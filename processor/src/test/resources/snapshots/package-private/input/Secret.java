package hidden;

import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;

@DynamoModel(table = "secrets")
record Secret(@PartitionKey String id, Detail detail) {}
