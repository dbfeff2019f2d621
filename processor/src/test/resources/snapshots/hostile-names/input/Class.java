package hostile;

import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;

/** A model whose name is no name for a variable. */
@DynamoModel(table = "classes")
public record Class(@PartitionKey int size) {}
