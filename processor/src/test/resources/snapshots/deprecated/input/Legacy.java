package old;

import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;
import java.util.List;

@DynamoModel(table = "legacies")
@SuppressWarnings({"deprecation", "removal"})
public record Legacy(@PartitionKey String id, OldState state, List<Gone> gone) {}
