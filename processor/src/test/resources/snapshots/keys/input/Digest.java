package keys;

import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;

@DynamoModel(table = "digests")
public record Digest(@PartitionKey byte[] hash) {}
