package old;

import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.GlobalIndex;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.Projection;
import java.util.List;

@DynamoModel(table = "legacies")
@GlobalIndex(
    name = "state-index",
    partition = "state",
    projection = Projection.INCLUDE,
    include = "gone")
@SuppressWarnings({"deprecation", "removal"})
public record Legacy(@PartitionKey String id, OldState state, List<Gone> gone) {}
