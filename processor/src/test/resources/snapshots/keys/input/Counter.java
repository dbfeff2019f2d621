package keys;

import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;

@DynamoModel(table = "counters")
public record Counter(@PartitionKey int number) {}
