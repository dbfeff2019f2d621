package keys;

import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;

@DynamoModel(table = "channels")
public record Channel(@PartitionKey short number) {}
