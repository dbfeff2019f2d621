package hidden;

import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.GlobalIndex;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.Projection;

@DynamoModel(table = "secrets")
@GlobalIndex(
    name = "detail-index",
    partition = "id",
    projection = Projection.INCLUDE,
    include = "detail")
record Secret(@PartitionKey String id, Detail detail) {}
